import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import { type Order, visitStatus } from '../../shared/orders/order.ts';
import { steps } from '../../shared/orders/status.ts';
import { judge, type Judgement } from '../../shared/planning/judge.ts';
import { plan, type Plan } from '../../shared/planning/plan.ts';
import { windowToTell } from '../../shared/planning/promise.ts';
import { zonesOf } from '../../shared/planning/recipient-zones.ts';
import { personOf } from '../../shared/planning/recipients.ts';
import { rulesOf } from '../../shared/senders/rules-of.ts';
import { hoursOn } from '../../shared/senders/sending-hours.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { aSenderOfAnyKind, someEvents } from './generated.ts';
import { tell } from './telling.ts';

/** Of two orders each, in each of the two zones that these tests run in: ten thousand orders. */
const runs = 2500;
/** The same orders every time, so that a change is told by itself. */
const seed = 2;
const hour = 3_600_000;
const mostReleases = 50;

interface Step extends Plan {
  event: Event;
  now: string;
}

/** As `expect`, which is too slow for millions of answers. */
function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

const sending = { to: 'everyone' } as const;

function play(sender: Sender, events: Event[]): Step[] {
  let known: Order | undefined;
  return events.map((event) => {
    const now = event.receivedAt;
    const circumstances = { order: fold(known, event), sender, sending, now };
    const before = JSON.stringify(circumstances);
    const planned = plan(event, circumstances);
    // The same facts, the same answer; and nothing of what was given is changed.
    must(JSON.stringify(plan(event, circumstances)) === JSON.stringify(planned), 'it is planned in two ways');
    must(JSON.stringify(circumstances) === before, 'planning changes what it is given');
    known = planned.order;
    return { ...planned, event, now };
  });
}

const ruleOf = (message: Message, sender: Sender) => rulesOf(sender).find(({ id }) => id === message.rule);

/** Told by Temporal alone, as the planner does not do it. */
function isOpen(message: Message, order: Order, sender: Sender, at: string): boolean {
  const rule = ruleOf(message, sender);
  const zones = zonesOf(order.facts.values, personOf(message.recipient, order) ?? {}, sender, at);
  const isOpenAt = (epoch: number) => zones.every((zone) => isOpenIn(zone, epoch));
  if (isOpenAt(Date.parse(at))) return true;
  // Where a country's zones never have the hours at once, its first one's count.
  const halfHours = Array.from(
    { length: zones.length > 1 ? 7 * 48 : 0 },
    (_, index) => Date.parse(at) + (index * hour) / 2,
  );
  return zones.length > 1 && isOpenIn(zones[0], Date.parse(at)) && !halfHours.some(isOpenAt);

  function isOpenIn(zone: string, epoch: number): boolean {
    const local = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
    const on = (days: number) =>
      hoursOn(rule?.hours ?? sender.sendingHours, sender.holidays, local.toPlainDate().subtract({ days }).toString());
    const time = local.toPlainTime().toString().slice(0, 5);
    const [today, yesterday] = [on(0), on(1)];
    const isLate = yesterday && yesterday.to < yesterday.from && time < yesterday.to;
    return Boolean(isLate || (today && time >= today.from && (time < today.to || today.to < today.from)));
  }
}

function maySpeak(message: Message, order: Order, sender: Sender, at: string): boolean {
  const rule = ruleOf(message, sender);
  const confirms = rule?.atOnceOver.includes(message.channel) && !sender.holdConfirmations;
  if (rule?.outside === 'send' || confirms || isOpen(message, order, sender, at)) return true;
  const visit = message.about.subject === 'visit' ? order.visits[message.about.id] : undefined;
  const window = visit && windowToTell(visit, sender);
  if (!window) return false;
  const isNear = Date.parse(at) >= Date.parse(window.from) - hour && Date.parse(at) <= Date.parse(window.to) + hour;
  return isNear && !(isOpen(message, order, sender, window.from) && isOpen(message, order, sender, window.to));
}

/** What has happened since that must keep a message from being said, told by the marks. */
function isOldNews({ event, about }: Message, order: Order): boolean {
  const { cancelled } = order.marks;
  if (cancelled && cancelled >= event.occurredAt && event.type !== 'order.cancelled') return true;
  const visit = about.subject === 'visit' ? order.visits[about.id] : undefined;
  const status = visit && visitStatus(visit);
  if (!status || event.type === 'event.retracted') return false;
  if (status.since && status.since > event.occurredAt) return true;
  const own = steps.visit[event.type.slice('visit.'.length) as keyof typeof steps.visit];
  return own && own.rank < steps.visit.departed.rank && status.rank >= steps.visit.completed.rank;
}

/** Releases a message whenever it asks to be, until it is sent or skipped. */
function release(message: Message, order: Order, sender: Sender): { at: string; judgement: Judgement } {
  let at = 'until' in message ? (message.until ?? message.plannedAt) : message.plannedAt;
  for (let releases = 0; releases < mostReleases; releases++) {
    const judgement = judge(message, { order, sender, sending, now: at });
    if (judgement.verdict !== 'hold') return { at, judgement };
    must(judgement.until > at, `${message.rule} is held until a time that is over`);
    at = judgement.until;
  }
  throw new Error(`${message.rule} is held ${mostReleases} times`);
}

/** Plays an order's events, lets what is held be released, and looks at every step. */
function check(sender: Sender, events: Event[]): void {
  const played = play(sender, events);
  const messages = played.flatMap((step) => step.messages);
  must(new Set(messages.map(({ id }) => id)).size === messages.length, 'two messages have one id');
  for (const { messages: planned, order, now } of played) {
    for (const message of planned) {
      const { rule, state } = message;
      if (state === 'held') must(message.until > now, `${rule} is held until a time that is over`);
      if (state === 'planned') must(maySpeak(message, order, sender, now), `${rule} goes outside the hours`);
    }
  }
  const last = played.at(-1)?.order as Order;
  for (const message of messages.filter(({ state }) => state === 'held')) {
    const { at, judgement } = release(message, last, sender);
    if (judgement.verdict !== 'send') continue;
    // What waits for a time of day goes before it where it would be too late then.
    const isEarly = at < message.notBefore && !ruleOf(message, sender)?.timing.laterDaysAfter;
    must(!isEarly && at < message.staleAt, `${message.rule} goes outside its own time`);
    must(maySpeak(message, last, sender, at), `${message.rule} goes outside the hours`);
    must(!isOldNews(message, last), `${message.rule} is said though it is old news`);
  }
}

describe('whatever the rules, the events, the zones and the hour', () => {
  it('a plan is one of its facts alone, holds into the future, and ends within the hours', { timeout: 120_000 }, () => {
    const property = fc.property(aSenderOfAnyKind, someEvents, someEvents, (sender, ...orders) => {
      for (const events of orders) check(sender, events);
    });
    expect(() => fc.assert(property, { numRuns: runs, seed })).not.toThrow();
  });

  it('a message that the country has no common hour for goes by the hours of its first zone', () => {
    const sender = aSender({ sendingHours: { from: '00:00', to: '00:30' } });
    const order = { customer: { ...anAnn(), timeZone: null, phone: null }, deliveryAddress: { country: 'US' } };
    check(sender, [anEvent({ type: 'order.delayed', order })]);
    expect(tell(sender, [anEvent({ type: 'order.delayed', order })]).messages).toMatchObject([{ state: 'held' }]);
  });
});
