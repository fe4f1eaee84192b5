import type { Message, MessageIn } from '../messages/message.ts';
import { hasFailedForGood } from '../messages/report.ts';
import type { Instant } from '../orders/instant.ts';
import type { Order } from '../orders/order.ts';
import { channelInWords } from '../orders/channel-names.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import { messageIdOf, withVerdict } from './draft.ts';
import { type Circumstances, unwantedBy } from './judge.ts';
import { canReach } from './reach.ts';
import { reachedBy } from './recipients.ts';

/** What ends a message on its channel and not on another. */
const endsOneChannel = new Set([
  ...['suppressed', 'country_closed', 'landline', 'refused', 'gave_up'],
  ...['no_device', 'no_opt_in', 'no_template', 'no_number', 'no_messenger', 'no_bridge'],
  ...['over_sms_budget', 'sms_unpriced'],
]);

/** Whether a message that was not sent, or will never arrive, may be said over another channel. */
export function mayFallBack({ state, codes, report }: Message): boolean {
  if (state === 'sent') return report !== undefined && hasFailedForGood(report);
  return (state === 'failed' || state === 'skipped') && codes.some((code) => endsOneChannel.has(code));
}

/**
 * The message that is said over the next of its rule's channels instead, if the recipient can be reached there and the
 * order allows it. Its id is that of the same message planned for that channel: where it is told there anyway, or fell
 * back before, there is one already. It is judged when it is delivered, like any other. Pure.
 */
export function insteadOf(
  message: Message,
  { order, sender, now }: { order: Order; sender: Sender; now: Instant },
): MessageIn<'held'> | undefined {
  const rule = rulesOf(sender).find(({ id }) => id === message.rule);
  const person = reachedBy(message, order);
  if (!rule || !person) return undefined;
  const { recipient } = message;
  const over = [...(message.endedOn ?? []), message.channel];
  const channel = rule.channels.find(
    (other) =>
      !over.includes(other) &&
      canReach(person, other, order.facts.values.deliveryAddress) &&
      !unwantedBy({ recipient, channel: other }, rule, order),
  );
  if (!channel) return undefined;
  return {
    ...common(message),
    id: messageIdOf(message.event.hash, rule.id, recipient, channel),
    channel,
    ...{ attempt: 0, timesBusy: 0, unanswered: 0 },
    state: 'held',
    until: now,
    endedOn: over,
    verdict: `instead of ${channelInWords[message.channel]}, rule ${rule.id}`,
    codes: ['instead'],
  };
}

/** What is the same of a message on every channel. */
function common(message: Message) {
  const { senderId, orderId, rule, name, purpose, recipient, event, about, said } = message;
  const { plannedAt, notBefore, staleAt } = message;
  return { senderId, orderId, rule, name, purpose, recipient, event, about, said, plannedAt, notBefore, staleAt };
}

/** What was planned, and instead of what ended on its channel already what is said over the next, unless it is anyway. */
export function withFallBacks(all: Message[], circumstances: Circumstances): Message[] {
  const orInstead = (message: Message): Message[] => {
    const instead = mayFallBack(message) ? insteadOf(message, circumstances) : undefined;
    if (!instead || all.some(({ id }) => id === instead.id)) return [message];
    const { until: _, ...next } = instead;
    const planned = { ...next, state: 'planned' as const, verdict: `planned, rule ${next.rule}`, codes: ['planned'] };
    return [fellBack(message, instead), ...orInstead(withVerdict(planned, { circumstances }))];
  };
  return all.flatMap(orInstead);
}

/** A message that ended, with where it went on. */
export const fellBack = <Ended extends Message>(ended: Ended, { channel }: Message): Ended => ({
  ...ended,
  verdict: `${ended.verdict}; fell back to ${channelInWords[channel]}`,
  codes: [...ended.codes, 'fell_back'],
});
