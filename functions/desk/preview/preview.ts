import * as z from 'zod/mini';
import { anyLink } from '../../../shared/links/link.ts';
import { forColleagues, ofSomebodyUntold } from '../../../shared/messages/for-colleagues.ts';
import { messageNames, type Recipient } from '../../../shared/messages/message.ts';
import {
  renderEmail,
  type RenderedEmail,
  renderPush,
  renderScript,
  renderSms,
} from '../../../shared/messages/render.ts';
import type { RenderedPush } from '../../../shared/messages/push.ts';
import { dearLetters, segmentsOf } from '../../../shared/messages/sms-segments.ts';
import { visitKinds } from '../../../shared/orders/event-data.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import { languages } from '../../../shared/senders/language.ts';
import { rulesOf } from '../../../shared/senders/rules-of.ts';
import { type Sender, sender as senderSchema } from '../../../shared/senders/sender.ts';
import type { Answerer } from '../handler.ts';
import { type Fault, faulty, notFound } from '../problems.ts';
import type { DeskRequest } from '../request.ts';
import { checkSettings } from '../settings/check-settings.ts';
import { findSettings, type SettingsDependencies } from '../settings/read-settings.ts';
import { tellIssues } from '../settings/sentences.ts';
import { exampleOrder } from './example-order.ts';

export const previewBody = z.strictObject({
  message: z.enum(messageNames),
  /** The sender's, if it is left out. */
  language: z.optional(z.enum(languages)),
  kind: z._default(z.enum(visitKinds), 'delivery'),
  /** The rule that says it, for its own words and limit. */
  rule: z.optional(z.string()),
  /** Settings to try before they are saved. */
  settings: z.optional(z.record(z.string(), z.unknown())),
});
type Wanted = z.output<typeof previewBody>;

/** A message as it would read, and of whom. */
export interface Shown {
  sender: Sender;
  email: RenderedEmail;
  /** `dear` are the letters that cost the whole message its cheap alphabet. */
  sms: { text: string; characters: number; segments: number; dear: string[] };
  /** What a colleague says on the telephone, line by line. */
  call: { headline: string; script: string[] };
  push: RenderedPush;
}

/** `POST /senders/{id}/preview`: a message as it would read, e-mail, SMS, notification and on the telephone, of an example order. Nothing is written. */
export function preview(dependencies: SettingsDependencies): Answerer {
  return async (request) => {
    const given = previewBody.safeParse(request.body());
    if (!given.success) throw faulty('This can not be shown', tellIssues(given.error.issues, request.body()));
    const { email, sms, call, push } = await shownTo(request, given.data, dependencies);
    return { body: { email, sms, call, push } };
  };
}

type Asking = Pick<DeskRequest, 'colleague' | 'parameters' | 'now'>;

/** A message of a sender that a colleague may see, in the words that stand or in those that are tried. */
export async function shownTo(asking: Asking, wanted: Wanted, dependencies: SettingsDependencies): Promise<Shown> {
  const { faults, shown } = await tryOut(asking, wanted, dependencies);
  if (faults.length > 0 || !shown) throw faulty('These settings can not be used', faults);
  return shown;
}

/** As it would read, with all that is wrong with it; nothing to be seen where it can't be put into words at all. */
export async function tryOut(
  { colleague, parameters: { id = '' }, now }: Asking,
  { settings, ...wanted }: Wanted,
  dependencies: SettingsDependencies,
): Promise<{ faults: readonly Fault[]; shown: Shown | undefined }> {
  const saved = colleague.sees(id) ? await findSettings(id, dependencies) : undefined;
  if (!saved) throw notFound('sender');
  const link = anyLink(dependencies.statusPageUrl);
  const checked = settings && checkSettings(id, settings, { ...dependencies, link });
  if (!checked) return { faults: [], shown: shown(wanted, senderSchema.parse(saved.document), link, now) };
  if ('document' in checked) {
    return { faults: [], shown: shown(wanted, senderSchema.parse(checked.document), link, now) };
  }
  try {
    return { faults: checked.faults, shown: shown(wanted, senderSchema.parse({ id, ...settings }), link, now) };
  } catch {
    // Half a tag, or settings that are none: what is wrong is told all the same.
    return { faults: checked.faults, shown: undefined };
  }
}

function shown(
  { message: name, language, kind, rule }: Omit<Wanted, 'settings'>,
  sender: Sender,
  link: string,
  now: Instant,
): Shown {
  const { order, about } = exampleOrder({ name, kind, language: language ?? sender.language, sender, now });
  const recipient: Recipient = forColleagues.has(name) ? { colleague: sender.dispatcher ?? sender.from } : 'customer';
  const message = { name, about, recipient, ...(rule !== undefined && { rule }) };
  const person = order.facts.values.customer ?? {};
  const untold = ofSomebodyUntold.has(name) ? { untold: { name: 'visit-planned', person } as const } : {};
  const facts = { message, order, sender, link, zone: sender.timeZone, now, ...untold };
  const limit = rulesOf(sender).find(({ id }) => id === rule)?.smsLimit;
  const { text } = renderSms(facts, { limit });
  const characters = Array.from(text).length;
  return {
    sender,
    email: renderEmail(facts),
    sms: { text, characters, segments: segmentsOf(text), dear: dearLetters(text) },
    call: renderScript(facts),
    push: renderPush(facts),
  };
}
