import * as z from 'zod/mini';
import { previewBody } from '../../desk/preview/preview.ts';
import { dryRunBody } from '../../desk/dry-run/dry-run.ts';
import { writtenSettings } from '../../desk/settings/json-schema.ts';
import { restoreBody } from '../../desk/settings/save-settings.ts';
import { tryBody } from '../../desk/try-source/try-source.ts';
import { testBody } from '../../desk/test-send/test-send.ts';
import { hours } from '../../../shared/senders/sending-hours.ts';
import { template, translations } from '../../../shared/senders/templates.ts';
import { named, type Operations } from '../operation.ts';
import { ifMatch, next, paging } from '../parameters.ts';
import { messageShape } from './messages.ts';

const summary = z.object({
  id: z.string(),
  name: z.string(),
  version: z.int(),
  updatedAt: z.optional(z.string()),
  updatedBy: z.optional(z.string()),
});
const settings = z.extend(summary, { settings: z.record(z.string(), z.unknown()) });
const warning = z.object({
  detail: z.string(),
  path: z.optional(z.string()),
  rules: z.optional(z.tuple([z.string(), z.string()])),
});
const saved = named('SavedSettings', z.extend(settings, { warnings: z.array(warning) }));

const email = z.object({ subject: z.string(), html: z.string(), text: z.string() });
const sms = z.object({ text: z.string(), characters: z.int(), segments: z.int(), dear: z.array(z.string()) });

const { rule, name, recipient, channel, state, verdict, codes } = messageShape;
const tried = z.object({
  ...{ rule, message: name, recipient, channel, state, verdict, codes },
  to: z.optional(z.string()),
  at: z.optional(z.string()),
  subject: z.optional(z.string()),
  html: z.optional(z.string()),
  text: z.optional(z.string()),
  /** Of a notification. */
  title: z.optional(z.string()),
  /** Of WhatsApp. */
  template: z.optional(z.object({ name: z.string(), language: z.string() })),
  parameters: z.optional(z.array(z.string())),
  segments: z.optional(z.int()),
  headline: z.optional(z.string()),
  script: z.optional(z.array(z.string())),
  zone: z.optional(z.string()),
  body: z.optional(z.string()),
});
const dryRun = z.object({
  events: z.array(
    z.object({
      ...{ event: z.string(), type: z.string(), orderId: z.optional(z.string()), at: z.string() },
      stops: z.optional(z.int()),
      silence: z.optional(z.string()),
      why: z.optional(z.string()),
      messages: z.array(tried),
    }),
  ),
});

/** Schemas that bodies name. */
export const settingSchemas = [named('Hours', hours), named('Translations', translations), named('Template', template)];

const tag = 'Settings';
const access = 'token';
const reading = ['not_found', 'fault'] as const;
const asking = ['not_json', 'too_deep', ...reading, 'faulty'] as const;
const writing = [...asking, 'changed_meanwhile'] as const;

export const settingsOperations = {
  'GET /senders': {
    ...{ tag, access },
    summary: 'The senders that you may see, by their ids.',
    parameters: paging,
    answers: {
      200: {
        description: 'Each with its version.',
        body: named('Senders', z.object({ senders: z.array(summary), next })),
      },
    },
    problems: ['cursor_unknown', 'faulty', 'fault'],
  },
  'GET /senders/{id}': {
    ...{ tag, access },
    summary: "A sender's settings as they were written.",
    description: "Version 0 is what the account's file says.",
    answers: { 200: { description: 'The settings; their version is the ETag.', body: named('Settings', settings) } },
    problems: reading,
  },
  'PUT /senders/{id}': {
    ...{ tag, access },
    summary: 'Makes a whole document the current settings, or makes a sender.',
    description: 'Every fault is told at once. The version before is kept; it is effective within a minute.',
    parameters: [ifMatch],
    body: named('WrittenSettings', writtenSettings),
    answers: { 200: { description: 'What stands now, and what of it may not be meant so.', body: saved } },
    problems: writing,
  },
  'POST /senders/{id}/restore': {
    ...{ tag, access },
    summary: 'Makes an earlier version the current one, as a new version.',
    parameters: [ifMatch],
    body: { ...named('Restore', restoreBody), example: { version: 3 } },
    answers: { 200: { description: 'What stands now.', body: saved } },
    problems: writing,
  },
  'POST /senders/{id}/preview': {
    ...{ tag, access },
    summary: 'A message as it would read, of an example order.',
    body: { ...named('Preview', previewBody), example: { message: 'arrived', language: 'sv' } },
    answers: {
      200: { description: 'As an e-mail and as an SMS.', body: named('Previewed', z.object({ email, sms })) },
    },
    problems: asking,
  },
  'POST /senders/{id}/test-send': {
    ...{ tag, access },
    summary: "Such a message, really sent: to your own address, or to a number of the account's verifiedRecipients.",
    body: { ...named('TestSend', testBody), example: { message: 'arrived', channel: 'email' } },
    answers: {
      200: {
        description: 'Where it went.',
        body: named('TestSent', z.object({ sent: z.enum(['email', 'sms']), to: z.string(), at: z.string() })),
      },
    },
    problems: [...asking, 'not_sent'],
  },
  'POST /senders/{id}/dry-run': {
    ...{ tag, access },
    summary: 'What events would make us say, to whom, when and why. Nothing is written.',
    body: named('DryRun', dryRunBody),
    answers: { 200: { description: 'One outcome an event.', body: named('DryRunOutcome', dryRun) } },
    problems: asking,
  },
  'POST /senders/{id}/sources/{source}/try': {
    ...{ tag, access },
    summary: "The events that a payload of another system would become by the sender's mapping. Nothing is written.",
    description: 'A mapping that is not saved yet may come along; every fault is told with its place in the payload.',
    body: named('TriedPayload', tryBody),
    answers: {
      200: {
        description: 'Each event as it would be kept; without an order where that is found by the parcel.',
        body: named(
          'TriedEvents',
          z.object({ events: z.array(z.looseObject({ foundBy: z.optional(z.record(z.string(), z.unknown())) })) }),
        ),
      },
    },
    problems: asking,
  },
  'GET /senders/{id}/sms-spend': {
    ...{ tag, access },
    summary: 'What SMS have come to this month, what they will come to at its end, and the ceiling.',
    description:
      'Counted when each SMS is sent, by its segments and the prices of the account; of a sender without `smsBudget` only the month is told.',
    answers: {
      200: {
        description:
          'Amounts in the currency of the ceiling. The forecast goes on as the month went so far, up to the ceiling and without it.',
        body: named(
          'SmsSpend',
          z.object({
            month: z.string(),
            currency: z.optional(z.string()),
            ceiling: z.optional(z.string()),
            spent: z.optional(z.string()),
            forecast: z.optional(z.string()),
            withoutCeiling: z.optional(z.string()),
          }),
        ),
      },
    },
    problems: reading,
  },
  'GET /senders/{id}/systems': {
    ...{ tag, access },
    summary: "The sender's own systems, with the secrets by which they know our webhooks.",
    answers: {
      200: {
        description: 'The current secret first, then the one before.',
        body: named(
          'Systems',
          z.object({ systems: z.array(z.object({ id: z.string(), url: z.string(), secrets: z.array(z.string()) })) }),
        ),
      },
    },
    problems: reading,
  },
} satisfies Operations;
