import { after, type Instant } from '../orders/instant.ts';
import type { Window } from '../orders/event-data.ts';
import type { ChannelName } from '../orders/channel-names.ts';
import type { Order, Visit } from '../orders/order.ts';
import type { Rule } from '../senders/rule.ts';
import type { DailyHours } from '../senders/sending-hours.ts';
import type { Sender } from '../senders/sender.ts';
import { hoursOver } from '../senders/sending-hours.ts';
import type { Judged } from './judge.ts';
import { latestOf } from './latest.ts';
import { beginningOf, windowToTell } from './promise.ts';
import type { Zones } from './recipient-zones.ts';
import { tellsWindow } from './said.ts';
import { choiceCloses } from './slot-choice.ts';
import { type Calendar, isPermitted, nextPermitted, permittedBefore } from './sending-hours.ts';
import { wallTime } from './wall-clock.ts';

/** When a message may go: now, later, or not at all. */
export type Release = 'now' | { until: Instant; code: string } | { skip: string; words: string };

interface ReleaseFacts {
  rule: Rule;
  order: Order;
  sender: Sender;
  zones: Zones;
  /** The recipient's own, if they said so: they stand in place of all others. */
  hours?: DailyHours | null | undefined;
  now: Instant;
}

const hour = 3_600_000;

/** When a message may go by its rule's timing and hours, and never too late for its visit. */
export function releaseOf(message: Judged, facts: ReleaseFacts): Release {
  const { rule, sender, zones, hours, now } = facts;
  const earliest = message.notBefore > now ? message.notBefore : now;
  const calendar = calendarOf(message.channel, rule, sender, hours);
  const visit = visitOf(message, facts.order);
  const window = visit && windowToTell(visit, sender);
  if (window && window.to <= now && tellsWindow(rule)) {
    return { skip: 'window_over', words: `the window that it tells was over at ${window.to}` };
  }
  const closes = visit && rule.message === 'choose-slot' ? choiceCloses(visit) : undefined;
  if (closes !== undefined && closes <= now) {
    return { skip: 'choice_over', words: `nothing can be chosen any more since ${closes}` };
  }
  if (earliest <= now && isPermitted(now, calendar, zones)) return 'now';
  const givesWayAt = (at: Instant) => givesWay(window, calendar, zones, at);
  if (goesAtAnyHour(message, rule, sender) || givesWayAt(earliest)) {
    return earliest > now ? { until: earliest, code: 'timed' } : 'now';
  }
  const until = nextPermitted(earliest, calendar, zones);
  if (rule.outside === 'skip' && until > earliest) {
    return { skip: 'outside_hours', words: 'the rule says nothing outside its hours' };
  }
  const begins = visit && beginningOf(visit, sender);
  const sooner = begins && beforeTheDay(message, until, begins, calendar, facts);
  if (sooner !== undefined) return sooner <= now ? 'now' : { until: sooner, code: 'outside_hours' };
  const latest = latestOf(message, facts);
  if (latest !== undefined && until >= latest && now < latest && !isPhonedAfter(latest, message, rule)) {
    const first = nextPermitted(now, calendar, zones);
    // News goes as soon as it may; what counts back from a time, only as much sooner as the hours demand.
    const inTime = rule.timing.before
      ? permittedBefore(earliest < latest ? earliest : latest, now, calendar, zones)
      : first;
    if (inTime <= first && isJustAsked(message, rule, now))
      return { skip: 'just_asked', words: 'it is asked in the same hours' };
    return inTimeFor(latest, inTime, now, givesWayAt);
  }
  if (until <= now) return 'now';
  return { until, code: until > earliest ? 'outside_hours' : 'timed' };
}

/** From when on somebody may be told by a rule over a channel: at once, or when the hours open. */
export const heardFrom = (
  channel: ChannelName,
  { rule, sender, zones, hours, now }: Omit<ReleaseFacts, 'order'>,
): Instant =>
  goesAtAnyHour({ channel }, rule, sender) ? now : nextPermitted(now, calendarOf(channel, rule, sender, hours), zones);

/** The hours over a channel: the recipient's own, else the rule's, else the sender's; and the days on which nobody is written to. */
export const calendarOf = (
  channel: ChannelName,
  rule: Rule | undefined,
  sender: Sender,
  own: DailyHours | null | undefined,
): Calendar => ({ hours: own ?? hoursOver(channel, rule?.hours, sender.sendingHours), holidays: sender.holidays });

/** An answer is asked for by telephone also after it was due, where there was no hour for it before. */
const isPhonedAfter = (latest: Instant, { notBefore }: Judged, { timing: { before } }: Rule): boolean =>
  before?.time === 'approvalDue' && before.orAtOnce && notBefore >= latest;

/** A reminder of what is asked in the same moment, or in the same hours, would be the same twice; a call is another matter. */
const isJustAsked = ({ plannedAt }: Judged, { timing: { before } }: Rule, now: Instant): boolean =>
  before?.atMost !== undefined && !before.orAtOnce && plannedAt === now;

/** What is said of something beforehand goes while it still helps, and is skipped where no hour is left for it. */
function inTimeFor(latest: Instant, until: Instant, now: Instant, givesWayAt: (at: Instant) => boolean): Release {
  if (until <= now) return 'now';
  if (until < latest) return { until, code: 'outside_hours' };
  const atTheLast = after(latest, -hour);
  if (atTheLast > now && givesWayAt(atTheLast)) return { until: atTheLast, code: 'outside_hours' };
  return { skip: 'too_late', words: `it could not be said in time, before ${latest}` };
}

/**
 * What was to be confirmed on a day before the visit is not put off to the visit's own day by hours that stay closed
 * till then, as over a weekend: it goes at once where that is permitted, else when it next is.
 */
function beforeTheDay(
  { notBefore }: Judged,
  until: Instant,
  begins: Instant,
  calendar: Calendar,
  { rule, zones, now }: ReleaseFacts,
): Instant | undefined {
  if (!rule.timing.laterDaysAfter) return undefined;
  const dayOf = (at: Instant) => wallTime(at, zones[0]).date;
  const visitDay = dayOf(begins);
  if (dayOf(notBefore) >= visitDay || dayOf(until) < visitDay) return undefined;
  const next = nextPermitted(now, calendar, zones);
  return dayOf(next) < visitDay ? next : undefined;
}

export const goesAtAnyHour = ({ channel }: Pick<Judged, 'channel'>, rule: Rule, sender: Sender): boolean =>
  rule.outside === 'send' || (rule.atOnceOver.includes(channel) && !sender.holdConfirmations);

function givesWay(window: Window | undefined, calendar: Calendar, zones: Zones, at: Instant): boolean {
  const way = wayAround(window, calendar, zones);
  return way !== undefined && at >= way.from && at <= way.to;
}

/** Whoever takes a delivery at six in the morning wants to hear of it then: hours give way around such a window. */
export function wayAround(window: Window | undefined, calendar: Calendar, zones: Zones): Window | undefined {
  if (!window || (isPermitted(window.from, calendar, zones) && isPermitted(window.to, calendar, zones)))
    return undefined;
  return { from: after(window.from, -hour), to: after(window.to, hour) };
}

export const visitOf = ({ about }: Pick<Judged, 'about'>, { visits }: Order): Visit | undefined =>
  about.subject === 'visit' ? visits[about.id] : undefined;
