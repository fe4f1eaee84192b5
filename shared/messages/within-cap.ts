import { type Day, emptyDay } from '../cap/day.ts';
import type { DayId, DayStore } from '../cap/day-store.ts';
import { log, traceOf } from '../log.ts';
import { after, type Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import type { OrderStore } from '../orders/order-store.ts';
import { capOf, nextDayFor, waitsUntil } from '../planning/cap-of.ts';
import { type Circumstances, judge, type Judgement } from '../planning/judge.ts';
import type { Person } from '../planning/recipients.ts';
import { keepsPlace, roomFor, withLead, withWaiting } from '../planning/under-cap.ts';
import type { DeliveryFacts, FactsDependencies } from './delivery-facts.ts';
import type { Message } from './message.ts';
import type { MessageId, MessageStore } from './message-store.ts';

export interface CapDependencies extends Pick<FactsDependencies, 'linkOf'> {
  orders: Pick<OrderStore, 'find'>;
  messages: Pick<MessageStore, 'find'>;
  days: DayStore;
}

/** A message that had no room on the day before, said together with another. */
export interface Together {
  message: Message;
  order: Order;
  link: string;
}

type NotNow = Exclude<Judgement, { verdict: 'send' }>;
export type WithinCap = { verdict: 'send'; together: Together[] } | NotNow;

const goes: WithinCap = { verdict: 'send', together: [] };
const minute = 60_000;

/**
 * Whether a message that may go now has room under its sender's daily cap, and what is said together with it: what had
 * none the day before. What has none waits for the day after. Where the sender has no cap, nothing is read.
 */
export async function withinCap(
  message: Message,
  { to }: Pick<DeliveryFacts, 'to'>,
  person: Person,
  circumstances: Circumstances,
  dependencies: CapDependencies,
): Promise<WithinCap> {
  const { sender, order, now } = circumstances;
  const cap = capOf(message, sender);
  if (cap === undefined || !to) return goes;
  const { today, tomorrow, opening } = nextDayFor(message, person, order, sender, now);
  const dayOf = (date: string): DayId => ({ ...to.id, senderId: sender.id, date });
  const found = await withLivingLead((await dependencies.days.find(dayOf(today))) ?? emptyDay, dependencies);
  const day = await withLivingWaiting(found, cap, dependencies);
  const id = { senderId: message.senderId, orderId: message.orderId, messageId: message.id };
  const room = roomFor({ id, waitsUntil: waitsUntil(message, order, sender) }, day, cap, opening);
  switch (room.verdict) {
    case 'said':
      return saidBy(room.by, now, dependencies);
    case 'wait': {
      const then = isPutTogether(message) ? '; put together then with what else waits' : '';
      const words = ` until ${opening}: ${cap} a day are enough${then}`;
      const known = (await dependencies.days.find(dayOf(tomorrow))) ?? emptyDay;
      const waiting = withWaiting(known, id);
      const isKept = waiting === known || (await dependencies.days.save(dayOf(tomorrow), waiting, now)) === 'saved';
      return isKept ? { verdict: 'hold', until: opening, code: 'capped', words } : anotherMoment(now);
    }
    case 'send': {
      const together = isPutTogether(message) ? await gather(room.together, circumstances, dependencies) : [];
      const spokenFor = together.map((one) => one.message.id);
      const counted = room.day && withLead(room.day, id, spokenFor);
      const isKept = !counted || (await dependencies.days.save(dayOf(today), counted, now)) === 'saved';
      return isKept ? { verdict: 'send', together } : anotherMoment(now);
    }
  }
}

/** A template of WhatsApp's has no room for others: each of them waits for a place of its own. */
const isPutTogether = ({ channel }: Message): boolean => channel !== 'whatsapp';

/** Two messages to one address at the same moment: the other one is counted first. */
const anotherMoment = (now: Instant): NotNow => ({
  verdict: 'hold',
  until: after(now, minute),
  code: 'capped',
  words: ': another message to the same address is counted first',
});

/** A message that ended without being sent speaks for nobody. */
async function withLivingLead(day: Day, { messages }: CapDependencies): Promise<Day> {
  const lead = day.lead && (await messages.find(day.lead));
  if (!day.lead || lead?.state === 'sent' || (lead && isUnderWay(lead))) return day;
  const { lead: _, ...rest } = day;
  return rest;
}

/** No place is kept for what waited and has ended meanwhile; looked at where it is the last place. */
async function withLivingWaiting(day: Day, cap: number, { messages }: CapDependencies): Promise<Day> {
  if (!keepsPlace(day) || day.sent.length !== cap - 1) return day;
  const found = await Promise.all(day.waiting.map((id) => messages.find(id)));
  const waiting = day.waiting.filter((_, index) => {
    const message = found[index];
    return message && isUnderWay(message);
  });
  return { ...day, waiting };
}

async function saidBy(by: MessageId, now: Instant, { messages }: CapDependencies): Promise<NotNow> {
  const lead = await messages.find(by);
  if (lead?.state === 'sent') {
    return { verdict: 'skip', code: 'put_together', words: `put together with a message about order ${by.orderId}` };
  }
  return anotherMoment(now);
}

const isUnderWay = (message: Message): boolean =>
  message.state === 'unknown' ? message.until !== undefined : ['planned', 'held', 'sending'].includes(message.state);

/** Those of the messages that waited which may still be said; one that is under way finds that it is spoken for. */
async function gather(
  ids: readonly MessageId[],
  circumstances: Circumstances,
  { messages, orders, linkOf }: CapDependencies,
): Promise<Together[]> {
  const found = await Promise.all(
    ids.map(async (id): Promise<Together[]> => {
      try {
        const [message, stored] = await Promise.all([messages.find(id), orders.find(id.senderId, id.orderId)]);
        if (!message || !stored || !(message.state === 'held' || message.state === 'sending')) return [];
        if (judge(message, { ...circumstances, order: stored.order }).verdict !== 'send') return [];
        return [{ message, order: stored.order, link: await linkOf(id.senderId, id.orderId) }];
      } catch (error) {
        log.error('not_put_together', { messageId: id.messageId, ...traceOf(error) });
        throw error;
      }
    }),
  );
  return found.flat();
}
