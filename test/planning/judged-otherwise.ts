import { Temporal } from 'temporal-polyfill';
import type { Message } from '../../shared/messages/message.ts';
import { type Order, visitStatus } from '../../shared/orders/order.ts';
import { steps } from '../../shared/orders/status.ts';
import { windowToTell } from '../../shared/planning/promise.ts';
import { zonesOf } from '../../shared/planning/recipient-zones.ts';
import { personOf } from '../../shared/planning/recipients.ts';
import { millisecondsOf } from '../../shared/senders/duration.ts';
import { rulesOf } from '../../shared/senders/rules-of.ts';
import { channelNames } from '../../shared/orders/order-facts.ts';
import { type Hours, hoursOn, type HoursOfRule, type SendingHours } from '../../shared/senders/sending-hours.ts';
import type { Sender } from '../../shared/senders/sender.ts';

const minute = 60_000;
const hour = 60 * minute;

const ruleOf = (message: Message, sender: Sender) => rulesOf(sender).find(({ id }) => id === message.rule);

/** The hours under the first of these names that there are any under, where they are told by channel. */
function valueOf(given: SendingHours | HoursOfRule | undefined, ...names: string[]): Hours {
  const byName = given as Record<string, Hours> | undefined;
  const isByChannel = Object.keys(byName ?? {}).some((name) => [...channelNames, 'default'].includes(name));
  return (isByChannel ? names.map((name) => byName?.[name]).find(Boolean) : given) as Hours;
}

/** Told by Temporal alone, as the planner does not do it. */
function isOpen(message: Message, order: Order, sender: Sender, at: string): boolean {
  const { channel } = message;
  const hours = valueOf(ruleOf(message, sender)?.hours, channel) ?? valueOf(sender.sendingHours, channel, 'default');
  const zones = zonesOf(order.facts.values, personOf(message.recipient, order) ?? {}, sender, at);
  const isOpenAt = (epoch: number) => zones.every((zone) => isOpenIn(zone, epoch));
  if (isOpenAt(Date.parse(at))) return true;
  // Where a country's zones never have the hours at once, its first one's count. They open and close at quarters.
  const quarters = Array.from(
    { length: zones.length > 1 ? 7 * 96 : 0 },
    (_, index) => Date.parse(at) + index * 15 * minute,
  );
  return zones.length > 1 && isOpenIn(zones[0], Date.parse(at)) && !quarters.some(isOpenAt);

  function isOpenIn(zone: string, epoch: number): boolean {
    const local = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
    const on = (days: number) => hoursOn(hours, sender.holidays, local.toPlainDate().subtract({ days }).toString());
    const time = local.toPlainTime().toString().slice(0, 5);
    const [today, yesterday] = [on(0), on(1)];
    const isLate = yesterday && yesterday.to < yesterday.from && time < yesterday.to;
    return Boolean(isLate || (today && time >= today.from && (time < today.to || today.to < today.from)));
  }
}

const windowOf = ({ about }: Message, order: Order, sender: Sender) => {
  const visit = about.subject === 'visit' ? order.visits[about.id] : undefined;
  return visit && windowToTell(visit, sender);
};

/** Whether a message may be read at a time: within the hours, where none matter, or near a visit outside them. */
export function maySpeak(message: Message, order: Order, sender: Sender, at: string): boolean {
  const rule = ruleOf(message, sender);
  const confirms = rule?.atOnceOver.includes(message.channel) && !sender.holdConfirmations;
  if (rule?.outside === 'send' || confirms || isOpen(message, order, sender, at)) return true;
  const window = windowOf(message, order, sender);
  if (!window) return false;
  const isNear = Date.parse(at) >= Date.parse(window.from) - hour && Date.parse(at) <= Date.parse(window.to) + hour;
  return isNear && !(isOpen(message, order, sender, window.from) && isOpen(message, order, sender, window.to));
}

/** Whether a message tells what is to come, at its own time. */
export const isCountedBack = (message: Message, sender: Sender): boolean =>
  ruleOf(message, sender)?.timing.before !== undefined;

/** When what a message counts back from, or the visit that it tells of, begins. */
function endOf(message: Message, order: Order, sender: Sender): string | undefined {
  const before = ruleOf(message, sender)?.timing.before;
  if (!before) return windowOf(message, order, sender)?.from;
  return new Date(Date.parse(message.notBefore) + millisecondsOf(before.by)).toISOString();
}

/** Whether a message that goes sooner than its rule says could not have been said between that time and the end. */
export function mustHurry(message: Message, order: Order, sender: Sender): boolean {
  const end = endOf(message, order, sender) ?? message.notBefore;
  for (let at = Date.parse(message.notBefore); at < Date.parse(end); at += 15 * minute) {
    if (isOpen(message, order, sender, new Date(at).toISOString())) return false;
  }
  return true;
}

/** Whether a message asks for what can't be chosen or answered any more. */
export function isDue(message: Message, order: Order, sender: Sender, at: string): boolean {
  const before = ruleOf(message, sender)?.timing.before;
  const end = endOf(message, order, sender);
  return before !== undefined && before.time !== 'window' && end !== undefined && at >= end;
}

/** What has happened since that must keep a message from being said, told by the marks. */
export function isOldNews({ event, about }: Message, order: Order): boolean {
  const { cancelled } = order.marks;
  if (cancelled && cancelled >= event.occurredAt && event.type !== 'order.cancelled') return true;
  const visit = about.subject === 'visit' ? order.visits[about.id] : undefined;
  const status = visit && visitStatus(visit);
  if (!status || event.type === 'event.retracted') return false;
  if (status.since && status.since > event.occurredAt) return true;
  const own = steps.visit[event.type.slice('visit.'.length) as keyof typeof steps.visit];
  return own && own.rank < steps.visit.departed.rank && status.rank >= steps.visit.completed.rank;
}
