import * as z from 'zod/mini';
import { message } from '../../../shared/messages/message.ts';
import { report } from '../../../shared/messages/report.ts';
import { resendBody } from '../../desk/messages/resend-message.ts';
import { named, type Operations } from '../operation.ts';
import { ofOrder, ofSender } from '../parameters.ts';

const states = message.def.options;

/** A message in whichever state: what it has in each. */
export const messageShape = {
  ...states[0].shape,
  state: z.enum(['planned', 'held', 'sending', 'sent', 'failed', 'skipped', 'unknown']),
};

/** A message as the desk tells of it: always with what its provider said, or that it said nothing. */
export const toldMessage = z.union(states.map((state) => z.extend(state, { report: z.nullable(report) })));

const resent = z.object({
  id: z.string(),
  again: z.string(),
  sender: z.string(),
  order: z.string(),
  corrected: z.boolean(),
});

const tag = 'Messages';
const access = 'token';

export const messageOperations = {
  'POST /messages/{messageId}/cancel': {
    ...{ tag, access },
    summary: 'A held message is never sent.',
    parameters: [ofSender, ofOrder],
    answers: { 200: { description: 'The message as it stands now.', body: named('Message', toldMessage) } },
    problems: ['not_found', 'not_held', 'fault'],
  },
  'POST /messages/{messageId}/resend': {
    ...{ tag, access },
    summary: 'The same content once more, as a message of its own that is judged as any other.',
    description: '`to` puts a wrong address right, on the order too. Under the same `id` it is said once.',
    parameters: [ofSender, ofOrder],
    body: { ...named('Resend', resendBody), optional: true, example: { to: 'ann@example.com' } },
    answers: { 202: { description: 'The id that the new message will have.', body: named('Resent', resent) } },
    problems: ['not_json', 'too_deep', 'not_found', 'not_ended', 'faulty', 'fault'],
  },
} satisfies Operations;
