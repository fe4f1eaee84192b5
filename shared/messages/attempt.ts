import type { Channels } from '../channels/channel.ts';
import type { Line } from '../line/line.ts';
import { log, traceOf } from '../log.ts';
import type { Instant } from '../orders/instant.ts';
import { judge } from '../planning/judge.ts';
import { beingTold } from '../planning/share.ts';
import type { Sending } from '../senders/sending.ts';
import type { SmsSpendStore } from '../sms-spend/sms-spend-store.ts';
import type { DeliveryFacts, FactsDependencies } from './delivery-facts.ts';
import type { Message } from './message.ts';
import { prepare, type Prepared } from './prepare.ts';
import { inLine } from './schedules.ts';
import { shareAtStop } from './share-at-stop.ts';
import {
  afterJudgement,
  afterLiningUp,
  afterOutcome,
  afterRenderFault,
  type Claimed,
  mayLineUp,
  withCompanions,
} from './verdicts.ts';
import { type CapDependencies, withinCap } from './within-cap.ts';
import { afterSpending, withinSmsBudget, withTold } from './within-sms-budget.ts';

export interface AttemptDependencies extends FactsDependencies, CapDependencies {
  channels: Channels;
  sending: Sending;
  /** Where it is counted what SMS cost, of senders that have a ceiling. */
  spend: Pick<SmsSpendStore, 'spend' | 'giveBack'>;
  /** Where a message waits whose provider takes no more at once. */
  line: Line;
}

/** Judges a claimed message anew and, if it may go now, puts it into words and asks its provider. Gives it as it stands then. */
export async function attempt(
  claimed: Claimed,
  { order, sender, link, to, stop, devices }: DeliveryFacts,
  dependencies: AttemptDependencies,
  now: Instant,
): Promise<Message> {
  const { sending, channels, stops, spend, line } = dependencies;
  const { channel, staleAt } = claimed;
  if (!order || !sender) {
    const words = order ? `there is no sender ${claimed.senderId} any more` : 'the order is gone';
    return afterJudgement(claimed, { verdict: 'skip', code: order ? 'sender_gone' : 'order_gone', words }, now);
  }
  const circumstances = { order, sender, sending, contact: to?.contact, now };
  const judgement = judge(claimed, circumstances);
  if (judgement.verdict !== 'send') return afterJudgement(claimed, judgement, now);
  const telling = { ...judgement, order, sender, link, now };
  const shared = shareAtStop(claimed, stop, circumstances, telling);
  if (shared.verdict !== 'send') return afterJudgement(claimed, shared, now);
  if (!claimed.codes.includes(inLine) && line.isStanding(channel, now, staleAt)) {
    const place = await line.place(channel, now, staleAt);
    if (place !== undefined) return afterLiningUp(claimed, place);
  }
  const within = await withinCap(claimed, { to }, judgement.person, circumstances, dependencies);
  if (within.verdict !== 'send') return afterJudgement(claimed, within, now);
  const companions = shared.companions.map((companion) => companion.order);
  let outgoing: Prepared;
  try {
    outgoing = prepare(claimed, { ...telling, companions, together: within.together, channels, sending, devices });
  } catch (error) {
    log.error('message_not_rendered', { messageId: claimed.id, ...traceOf(error) });
    return afterRenderFault(claimed, now);
  }
  if (stop && shared.told) {
    const noted = await stops.tell(claimed.senderId, stop.telling, shared.told, now);
    if (noted === 'conflict') return afterJudgement(claimed, beingTold(now), now);
  }
  const paid = await withinSmsBudget(claimed.id, outgoing.sms, circumstances, spend);
  if (paid.verdict !== 'send') return withTold(afterJudgement(claimed, paid, now), paid.tells);
  const tellsOf = shared.companions.map((one) => ({
    orderId: one.order.orderId,
    visitId: one.visitId,
    said: one.said,
  }));
  const outcome = await outgoing.ask();
  await afterSpending(paid.spending, outcome, spend);
  const place = mayLineUp(claimed, outcome) ? await line.place(channel, now, staleAt) : undefined;
  return withTold(withCompanions(afterOutcome(claimed, outcome, now, place), tellsOf), paid.tells);
}
