import { meaningOf } from '../../../shared/orders/route-event.ts';
import { millisecondsOf } from '../../../shared/senders/duration.ts';
import type { Rule } from '../../../shared/senders/rule.ts';

/** Something that can be used as it is, and may not be meant so. */
export type Warning = { detail: string } & ({ rules: [string, string] } | { path: string });

/** Events that mostly happen within minutes of one another; the ways a visit can end are not: it ends in one of them. */
const closeEvents = [
  ['visit.loaded', 'visit.started', 'shipment.out_for_delivery'],
  ['visit.completed', 'visit.departed', 'shipment.delivered'],
  ['visit.left_unattended', 'visit.departed'],
];

/** Pairs of rules that would tell a customer nearly the same within minutes. */
export function warningsOf(rules: readonly Rule[]): Warning[] {
  const speaking = rules.filter(({ enabled, to }) => enabled && [to].flat().includes('customer'));
  return speaking.flatMap((one, index) =>
    speaking
      .slice(index + 1)
      .filter((other) => tellNearlyTheSame(one, other))
      .map((other) => ({ rules: [one.id, other.id] as [string, string], detail: wordsFor(one, other) })),
  );
}

function tellNearlyTheSame(one: Rule, other: Rule): boolean {
  const areClose =
    one.on === other.on
      ? one.message === other.message
      : closeEvents.some((events) => events.includes(meaningOf(one.on)) && events.includes(meaningOf(other.on)));
  return areClose && !haveOneGroup(one, other) && canBothSpeak(one, other) && isTimedAlike(one, other);
}

const haveOneGroup = (one: Rule, other: Rule) => one.group !== undefined && one.group.name === other.group?.name;

const canBothSpeak = (one: Rule, other: Rule) =>
  one.channels.some((channel) => other.channels.includes(channel)) &&
  meet(one.when.kind, other.when.kind) &&
  meet(one.when.orderType, other.when.orderType) &&
  meet(one.when.reason, other.when.reason);

/** A condition left out is met by all. */
const meet = (one: readonly string[] | undefined, other: readonly string[] | undefined) =>
  !one || !other || one.some((value) => other.includes(value));

/** Delays that differ by less make no difference to whoever reads. */
const tellingApart = millisecondsOf('PT15M');

function isTimedAlike({ timing: { delay, ...one } }: Rule, { timing: { delay: otherDelay, ...other } }: Rule): boolean {
  const apart = Math.abs(millisecondsOf(delay ?? 'PT0S') - millisecondsOf(otherDelay ?? 'PT0S'));
  return apart < tellingApart && JSON.stringify(one) === JSON.stringify(other);
}

const wordsFor = (one: Rule, other: Rule) =>
  `Rules "${one.id}" (${one.on}) and "${other.id}" (${other.on}) would tell a customer nearly the same within minutes. ` +
  'Give both the same group, or switch one of them off.';
