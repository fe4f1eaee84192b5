import type { Message } from '../messages/message.ts';
import { after, type Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import type { Told, ToldAtStop } from '../orders/told.ts';
import { type Companion, companionsOf, type OfVisit, type OtherVisit, saidUntil } from './companions.ts';
import type { Circumstances, Judgement } from './judge.ts';
import { isAwaited, isToldOf } from './told-of.ts';

/** What is known of the stop that a message's visit is met at. */
export interface AtStop {
  others: readonly OtherVisit[];
  /** Which of the visits there the same rule has told the same address of. */
  told: ToldAtStop | undefined;
  /** The message that tells what this one says, where that is another order's and still there. */
  lead: Message | undefined;
}

/** The message goes, and speaks of these too; `told` is to be noted before, unless there is nobody to share with. */
interface Sharing {
  verdict: 'send';
  companions: Companion[];
  told: ToldAtStop | undefined;
}
type NotNow = Exclude<Judgement, { verdict: 'send' }>;
export type Share = Sharing | NotNow;

/** What becomes of one order at a stop becomes of the next soon after, or later by itself. */
const minutesForOutcomes = 2;
const untilAskedAgain = 60_000;

/** Which message tells what this one says of its visit, as far as that is noted. */
export const leadOf = (message: OfVisit, order: Order, told: ToldAtStop | undefined): Told['by'] | undefined =>
  told?.visits.find(
    (one) => isOf(one, message.orderId, message.about.id) && one.said === saidUntil(order, message.said),
  )?.by;

/**
 * Whether a message that may go now goes, and of which other orders at its stop it speaks; or is held for a moment,
 * until their outcome or what became of the message that speaks for it is known; or is not said, because that was
 * sent. `readsAlike` tells whether it would read the same were it the other order's. Pure.
 */
export function share(
  message: OfVisit,
  { others, told, lead }: AtStop,
  circumstances: Circumstances,
  readsAlike: (companion: Companion) => boolean,
): Share {
  const { order, now } = circumstances;
  const mine = { orderId: message.orderId, messageId: message.id };
  const by = leadOf(message, order, told);
  const led = by && !isBy(by, mine) ? lead : undefined;
  const own = { orderId: message.orderId, visitId: message.about.id, said: saidUntil(order, message.said) };
  if (led && hasTold(led, own)) {
    return { verdict: 'skip', code: 'shared', words: `said together with order ${led.orderId}` };
  }
  if (led && isUnderWay(led)) return untilKnown(now, `order ${led.orderId} of the same stop says it too`, led);
  const companions = companionsOf(message, others, circumstances);
  if (companions.length === 0) return { verdict: 'send', companions: [], told: undefined };
  const outcomesBy = after(message.notBefore, minutesForOutcomes * 60_000);
  const awaited =
    now < outcomesBy ? companions.find((one) => (one.isCovered || one.covers) && isAwaited(one, message)) : undefined;
  if (awaited) {
    const words = `: order ${awaited.order.orderId} of the same stop is waited for, rule ${message.rule}`;
    return { verdict: 'hold', until: outcomesBy, code: 'companion_awaited', words };
  }
  const mayTell = (one: Companion): boolean => {
    const noted = told?.visits.find((other) => isOf(other, one.order.orderId, one.visitId) && other.said === one.said);
    if (!noted || isBy(noted.by, mine)) return true;
    // What another did not tell in the end somebody else has to, but for its own.
    const isLeds = led !== undefined && isBy(noted.by, { orderId: led.orderId, messageId: led.id });
    return isLeds && noted.orderId !== led.orderId && !hasTold(led, noted);
  };
  const shared = companions.filter(
    (one) => one.isCovered && mayTell(one) && isToldOf(one, message, circumstances) && readsAlike(one),
  );
  return { verdict: 'send', companions: shared, told: withTold(told, mine, own, shared) };
}

/** What is said of this stop once the message has been sent. */
function withTold(
  before: ToldAtStop | undefined,
  by: Told['by'],
  own: Omit<Told, 'by'>,
  companions: readonly Companion[],
): ToldAtStop {
  const visits = [
    { ...own, by },
    ...companions.map(({ order: { orderId }, visitId, said }) => ({ orderId, visitId, said, by })),
  ];
  const others = (before?.visits ?? []).filter(
    (one) => !isBy(one.by, by) && !visits.some(({ orderId, visitId }) => isOf(one, orderId, visitId)),
  );
  return { visits: [...others, ...visits], version: (before?.version ?? 0) + 1 };
}

/** The message is held where another order at the stop has noted something meanwhile. */
export const beingTold = (now: Instant): NotNow => untilKnown(now, 'another order of the same stop is being told');

function untilKnown(now: Instant, words: string, lead?: Message): NotNow {
  const asked = lead && 'until' in lead && lead.until !== undefined && lead.until > now ? lead.until : now;
  return { verdict: 'hold', until: after(asked, untilAskedAgain), code: 'sharing', words: `: ${words}` };
}

/** Whether a message was sent, and told of a visit what is to be said of it: what was noted beforehand may have changed. */
const hasTold = ({ state, tellsOf = [] }: Message, { orderId, visitId, said }: Omit<Told, 'by'>): boolean =>
  state === 'sent' && tellsOf.some((one) => one.orderId === orderId && one.visitId === visitId && one.said === said);

/** Whether a message may still be sent. */
const isUnderWay = (message: Message): boolean =>
  message.state === 'unknown' ? message.until !== undefined : ['planned', 'held', 'sending'].includes(message.state);

const isBy = (one: Told['by'], other: Told['by']): boolean =>
  one.orderId === other.orderId && one.messageId === other.messageId;
const isOf = (one: Told, orderId: string, visitId: string): boolean =>
  one.orderId === orderId && one.visitId === visitId;
