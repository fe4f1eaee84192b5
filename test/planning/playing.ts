import { rulesOf } from '../../shared/senders/rules-of.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { judge, type Judgement } from '../../shared/planning/judge.ts';
import { plan, type Plan } from '../../shared/planning/plan.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { isCountedBack, isDue, isOldNews, maySpeak, mustHurry } from './judged-otherwise.ts';

const mostReleases = 50;

interface Step extends Plan {
  event: Event;
  now: string;
}

/** As `expect`, which is too slow for millions of answers. */
function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

/** What nobody can change any more, at any depth. What is frozen already is so to its depths. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const sending = { to: 'everyone' } as const;

function play(sender: Sender, events: Event[]): Step[] {
  let known: Order | undefined;
  return events.map((event) => {
    const now = event.receivedAt;
    // The same facts, the same answer; and whoever changes what is frozen fails.
    const circumstances = frozen({ order: fold(known, event), sender, sending, now });
    const planned = plan(event, circumstances);
    must(JSON.stringify(plan(event, circumstances)) === JSON.stringify(planned), 'it is planned in two ways');
    known = planned.order;
    return { ...planned, event, now };
  });
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
export function check(sender: Sender, events: Event[]): void {
  const played = play(sender, events);
  const messages = played.flatMap((step) => step.messages);
  must(new Set(messages.map(({ id }) => id)).size === messages.length, 'two messages have one id');
  for (const { event, messages: planned, order, now } of played) {
    for (const message of planned) {
      const { rule, state } = message;
      must(!event.silent || isCountedBack(message, sender), `${rule} tells of what is silent`);
      if (state === 'held') must(message.until > now, `${rule} is held until a time that is over`);
      if (state === 'planned') must(maySpeak(message, order, sender, now), `${rule} goes outside the hours`);
    }
  }
  const last = played.at(-1)?.order as Order;
  for (const message of messages.filter(({ state }) => state === 'held')) {
    const { at, judgement } = release(message, last, sender);
    if (judgement.verdict !== 'send') continue;
    const { rule } = message;
    // What waits for a time of day goes before it where it would be too late then.
    const hurries =
      rulesOf(sender).some(({ id, timing }) => id === rule && timing.laterDaysAfter) ||
      mustHurry(message, last, sender);
    must(at >= message.notBefore || hurries, `${rule} goes before its time`);
    must(at < message.staleAt && !isDue(message, last, sender, at), `${rule} goes after its time`);
    must(maySpeak(message, last, sender, at), `${rule} goes outside the hours`);
    must(!isOldNews(message, last), `${rule} is said though it is old news`);
  }
}
