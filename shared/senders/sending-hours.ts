import * as z from 'zod/mini';
import { type ChannelName, channelNames } from '../orders/channel-names.ts';

/** Local wall time, `HH:MM`. */
export const wallTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00'));
/** … or the end of a day. */
const closing = z
  .string()
  .check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time such as 21:00, 24:00 at most'));

/** The same hours every day, `to` before `from` crossing midnight. */
export const dailyHours = z
  .strictObject({ from: wallTime, to: closing })
  .check(z.refine(({ from, to }) => from !== to, 'is empty: "from" and "to" are the same time'));
/** The hours of one day; `to` before `from` crosses midnight into the next. */
export type DailyHours = z.infer<typeof dailyHours>;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const day = z.optional(z.nullable(dailyHours));
const weekly = z.strictObject({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }).check(
  z.refine((given) => weekdays.some((name) => given[name]), {
    error: 'opens on no day: name the hours of one at least',
    // Whatever names no day may be meant in another form.
    abort: true,
  }),
);

/** The same every day, or by weekday (one left out is closed). */
export type Hours = z.infer<typeof dailyHours> | z.infer<typeof weekly>;

const forms = 'must be {"from": "09:00", "to": "21:00"}, or such hours by weekday: {"mon": {…}, …}';
/** Of one channel. */
export const hours = z.union([dailyHours, weekly], forms);
const perChannel = Object.fromEntries(channelNames.map((name) => [name, z.optional(hours)])) as Record<
  ChannelName,
  z.ZodMiniOptional<typeof hours>
>;

/**
 * When a recipient may be written to, in the recipient's zone: the same every day, by weekday, or either by channel,
 * where `default` holds for every channel that is left out.
 */
export const sendingHours = z.union(
  [dailyHours, weekly, z.strictObject({ default: hours, ...perChannel })],
  `${forms}, or either by channel: {"default": {…}, "sms": {…}}`,
);
export type SendingHours = z.infer<typeof sendingHours>;

/** A rule's own hours: over a channel that is left out the sender's hold. */
export const hoursOfRule = z.union(
  [
    dailyHours,
    weekly,
    z.strictObject(perChannel).check(
      z.refine((given) => channelNames.some((name) => given[name]), {
        error: 'names the hours of no channel',
        abort: true,
      }),
    ),
  ],
  `${forms}, or either by channel: {"sms": {…}}`,
);
export type HoursOfRule = z.infer<typeof hoursOfRule>;

/** The hours of a channel: a rule's own, where it has any for it, else the sender's. */
export function hoursOver(channel: ChannelName, ofRule: HoursOfRule | undefined, ofSender: SendingHours): Hours {
  const own = ofRule && (isByChannel(ofRule) ? ofRule[channel] : ofRule);
  return own ?? ('default' in ofSender ? (ofSender[channel] ?? ofSender.default) : ofSender);
}

type ByChannel = { [Name in ChannelName]?: Hours | undefined };
const isByChannel = (given: HoursOfRule): given is ByChannel => channelNames.some((name) => name in given);

/** Days on which nobody is written to, as in the recipient's calendar. */
export const holidays = z.array(z.iso.date({ error: 'must be a day such as 2026-12-25' })).check(z.maxLength(100));

/** The hours that begin on a day such as `2026-12-24`. */
export function hoursOn(given: Hours, closed: readonly string[], date: string): DailyHours | undefined {
  if (closed.includes(date)) return undefined;
  if (isDaily(given)) return given;
  const name = weekdays[(new Date(date).getUTCDay() + 6) % 7];
  return (name && given[name]) ?? undefined;
}

/** Whether they are the same every day. */
export const isDaily = (given: Hours): given is DailyHours => 'from' in given && typeof given.from === 'string';
