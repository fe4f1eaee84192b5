import * as z from 'zod/mini';
import { anyLink } from '../../../shared/links/link.ts';
import { type MessageName, messageNames, type Recipient } from '../../../shared/messages/message.ts';
import { renderEmail, renderSms } from '../../../shared/messages/render.ts';
import { segmentsOf } from '../../../shared/messages/sms-segments.ts';
import { visitKinds } from '../../../shared/orders/event-data.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import { languages } from '../../../shared/senders/language.ts';
import { rulesOf } from '../../../shared/senders/rules-of.ts';
import { type Sender, sender as senderSchema } from '../../../shared/senders/sender.ts';
import type { Answerer } from '../handler.ts';
import { faulty, notFound } from '../problems.ts';
import { checkSettings } from '../settings/check-settings.ts';
import { findSettings, type SettingsDependencies } from '../settings/read-settings.ts';
import { tellIssues } from '../settings/sentences.ts';
import { exampleOrder } from './example-order.ts';

const previewBody = z.strictObject({
  message: z.enum(messageNames),
  /** The sender's, if it is left out. */
  language: z.optional(z.enum(languages)),
  kind: z._default(z.enum(visitKinds), 'delivery'),
  /** The rule that says it, for its own words and limit. */
  rule: z.optional(z.string()),
  /** Settings to try before they are saved. */
  settings: z.optional(z.record(z.string(), z.unknown())),
});

/** `POST /senders/{id}/preview`: a message as it would read, e-mail and SMS, of an example order. Nothing is written. */
export function preview(dependencies: SettingsDependencies): Answerer {
  return async ({ colleague, parameters: { id = '' }, body, now }) => {
    const saved = colleague.sees(id) ? await findSettings(id, dependencies) : undefined;
    if (!saved) throw notFound('sender');
    const given = previewBody.safeParse(body());
    if (!given.success) throw faulty('This can not be shown', tellIssues(given.error.issues, body()));
    const { settings, ...wanted } = given.data;
    const link = anyLink(dependencies.statusPageUrl);
    const checked = settings && checkSettings(id, settings, { ...dependencies, link });
    if (checked && 'faults' in checked) throw faulty('These settings can not be used', checked.faults);
    return { body: shown(wanted, senderSchema.parse(checked?.document ?? saved.document), link, now) };
  };
}

type Wanted = Pick<z.output<typeof previewBody>, 'language' | 'kind' | 'rule'> & { message: MessageName };

function shown({ message: name, language, kind, rule }: Wanted, sender: Sender, link: string, now: Instant) {
  const { order, about } = exampleOrder({ name, kind, language: language ?? sender.language, sender, now });
  // Only a colleague is told what somebody else was not.
  const recipient: Recipient = name === 'not-told' ? { colleague: sender.dispatcher ?? sender.from } : 'customer';
  const message = { name, about, recipient, ...(rule !== undefined && { rule }) };
  const facts = { message, order, sender, link, zone: sender.timeZone, now };
  const limit = rulesOf(sender).find(({ id }) => id === rule)?.smsLimit;
  const { text } = renderSms(facts, { limit });
  return {
    email: renderEmail(facts),
    sms: { text, characters: Array.from(text).length, segments: segmentsOf(text) },
  };
}
