import * as z from 'zod/mini';
import { pause, pauseScope } from '../../../shared/senders/pause.ts';
import { act } from '../../../shared/acts/act.ts';
import { named, type Operations } from '../operation.ts';
import { next, ofSender, paging } from '../parameters.ts';

const health = z.object({
  status: z.enum(['green', 'amber', 'red']),
  sentence: z.string(),
  lastSweep: z.nullable(z.object({ endedAt: z.string(), minutesAgo: z.number() })),
  oldestDue: z.nullable(z.object({ dueAt: z.string(), minutesLate: z.number() })),
  deadLetters: z.nullable(z.int()),
  today: z.object({ sent: z.int(), refused: z.int() }),
});
const feedback = z.object({
  feedback: z.array(
    z.object({
      ...{ orderType: z.string(), points: z.array(z.int()).check(z.minLength(5), z.maxLength(5)) },
      ...{ count: z.int(), average: z.optional(z.number()) },
    }),
  ),
});
const pauses = named('Pauses', z.object({ pauses: z.array(pause) }));

const tag = 'Overview';
const token = { tag, access: 'token' } as const;
const open = { tag, access: 'open' } as const;
const pausing = {
  body: { ...named('PauseScope', pauseScope), example: { sender: 'default', channel: 'sms' } },
  answers: { 200: { description: 'What is paused now.', body: pauses } },
} as const;

export const overviewOperations = {
  'GET /health': {
    ...open,
    summary: 'Whether people are being told, and what to do where they are not.',
    answers: {
      200: { description: 'Green, or amber where somebody should look.', body: named('Health', health) },
      503: { description: 'Red, with what to do.', body: named('Health', health) },
    },
    problems: ['fault'],
  },
  'GET /schemas/sender.json': {
    ...open,
    summary: 'The JSON Schema of settings, for editors.',
    answers: {
      200: {
        description: 'A JSON Schema.',
        body: named('JsonSchema', z.record(z.string(), z.unknown())),
        mediaType: 'application/schema+json',
      },
    },
    problems: ['fault'],
  },
  'GET /feedback': {
    ...token,
    summary: 'How many customers gave how many points, by order type.',
    parameters: [ofSender],
    answers: { 200: { description: 'Points from one to five, and their average.', body: named('Feedback', feedback) } },
    problems: ['not_found', 'fault'],
  },
  'GET /acts': {
    ...token,
    summary: 'Who did what at the desk, the latest first.',
    parameters: [
      { ...ofSender, description: 'Whose; left out, what was done to the whole account.', schema: { type: 'string' } },
      ...paging,
    ],
    answers: {
      200: {
        description: 'Names and ids alone: no address.',
        body: named('Acts', z.object({ acts: z.array(act), next })),
      },
    },
    problems: ['cursor_unknown', 'not_found', 'faulty', 'fault'],
  },
  'GET /pauses': {
    ...token,
    summary: 'What is paused of all that you may see.',
    answers: { 200: { description: 'Each with since when and by whom.', body: pauses } },
    problems: ['fault'],
  },
  'POST /pause': {
    ...token,
    ...pausing,
    summary: 'Within a minute nothing of it goes any more: it is held.',
    description: 'What is left out is meant whole: {} is the account, for those who see every sender.',
    problems: ['not_json', 'too_deep', 'not_found', 'changed_meanwhile', 'faulty', 'fault'],
  },
  'POST /resume': {
    ...token,
    ...pausing,
    summary: 'Lets it go on: what is held and still worth saying goes within minutes.',
    problems: ['not_json', 'too_deep', 'not_found', 'changed_meanwhile', 'faulty', 'fault'],
  },
} satisfies Operations;
