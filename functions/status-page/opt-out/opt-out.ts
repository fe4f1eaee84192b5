import { noteConsent } from '../../../shared/consent/note-consent.ts';
import { hashOf } from '../../../shared/links/link.ts';
import type { LinkStore } from '../../../shared/links/link-store.ts';
import { log } from '../../../shared/log.ts';
import { readerOf } from '../../../shared/messages/wording/reader.ts';
import { pageSource } from '../../../shared/orders/customer-event.ts';
import type { EventStore } from '../../../shared/orders/event-store.ts';
import { mostEvents } from '../../../shared/orders/fold.ts';
import { after, type Instant } from '../../../shared/orders/instant.ts';
import type { OrderStore } from '../../../shared/orders/order-store.ts';
import { customerOf, toldTo } from '../../../shared/planning/recipients.ts';
import type { FindSender } from '../../../shared/senders/find-sender.ts';
import { said } from '../actions/action.ts';
import { eventIdOf, isKeyOf } from '../actions/form-key.ts';
import { isTooMuch } from '../actions/limits.ts';
import type { Values } from '../actions/fields/read-fields.ts';
import type { NoticeName } from '../page/texts/action-texts.ts';
import type { Page } from '../page/status-page.ts';
import { type OptOutFacts, optOutForm, optOutWording, renderOptOut } from './opt-out-page.ts';
import { type ConsentDependencies, type StandingConsent, standingConsents } from './standing-consent.ts';

export interface OptOutDependencies extends ConsentDependencies {
  links: LinkStore;
  orders: Pick<OrderStore, 'find'>;
  events: Pick<EventStore, 'ofOrder' | 'append'>;
  findSender: FindSender;
}

/** `/t/<token>/messages`: which messages of the sender still come. Nothing where the link leads nowhere. */
export async function showOptOut(
  token: string,
  now: Instant,
  dependencies: OptOutDependencies,
): Promise<Page | undefined> {
  const facts = await factsOf(token, now, dependencies);
  return facts && renderOptOut(facts);
}

type Form = { given: Values } | { status: number; notice: NoticeName };

/**
 * Stops or resumes a channel as a form of that page says: at once, for every order of the sender, at the address that
 * this order would be told to. Sent twice it is said once. Gives where the answer stands, or the page that says what is wrong.
 */
export async function takeOptOut(
  token: string,
  form: Form,
  now: Instant,
  dependencies: OptOutDependencies,
): Promise<{ taken: string } | { page: Page } | undefined> {
  const facts = await factsOf(token, now, dependencies);
  if (!facts) return undefined;
  const refuse = (status: number, notice: NoticeName) => ({
    page: renderOptOut({ ...facts, refused: { status, notice } }),
  });
  if ('status' in form) return refuse(form.status, form.notice);
  const { key, since = '', of, wants } = form.given;
  const consent = facts.consents.find(({ channel }) => channel === of);
  if (!consent || !isKeyOf(facts.path, optOutForm({ ...consent, version: since }), key)) return refuse(403, 'unknown');
  const taken = { taken: `messages#${consent.channel}` };
  const isWanted = wants === 'again';
  if ((consent.state === 'on') === isWanted && (consent.state === 'on' || consent.state === 'off')) return taken;
  if (consent.state !== 'on' && consent.state !== 'off') return refuse(409, 'closed');
  if (consent.version !== since) return refuse(409, 'changed');
  return (await note(consent, isWanted, facts, now, dependencies)) === 'too much' ? refuse(429, 'tooMuch') : taken;
}

interface Facts extends OptOutFacts {
  orderId: string;
}

async function factsOf(token: string, now: Instant, dependencies: OptOutDependencies): Promise<Facts | undefined> {
  const { links, orders, findSender } = dependencies;
  const link = await links.find(hashOf(token));
  if (!link) return undefined;
  const [stored, sender] = await Promise.all([orders.find(link.senderId, link.orderId), findSender(link.senderId)]);
  if (!stored || !sender || stored.keptUntil <= now) return undefined;
  const { order } = stored;
  const reader = readerOf(toldTo(customerOf(order) ?? {}, order), sender, sender.timeZone);
  const consents = await standingConsents(order, sender, dependencies);
  return { sender, reader, path: `/t/${token}`, consents, orderId: link.orderId };
}

async function note(
  consent: StandingConsent,
  isWanted: boolean,
  { sender, reader, path, orderId }: Facts,
  now: Instant,
  { contacts, events }: OptOutDependencies,
): Promise<'noted' | 'too much'> {
  const { channel, id, at = '' } = consent;
  const wording = optOutWording(channel, isWanted, reader, sender);
  const answer = said(isWanted ? 'opted_in' : 'opted_out', { channel, wording });
  const heard = await events.ofOrder(sender.id, orderId, mostEvents);
  if (isTooMuch(answer.type, heard.events, now)) return 'too much';
  // After what it takes back, whichever clock told that.
  const saidAt = now > at ? now : after(at, 1);
  const kind = isWanted ? 'resubscribe' : 'unsubscribe';
  await noteConsent(contacts, id, { kind, at: saidAt, senderId: sender.id, source: 'the page', wording });
  await events.append({
    ...{ id: eventIdOf(path, optOutForm(consent), answer), senderId: sender.id, orderId, source: pageSource },
    ...{ type: answer.type, occurredAt: saidAt, receivedAt: now, data: { channel, wording } },
  });
  log.info(isWanted ? 'opted_in' : 'opted_out', { channel, senderId: sender.id });
  return 'noted';
}
