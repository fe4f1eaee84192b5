import { channelNames } from '../orders/channel-names.ts';
import { endings } from '../tallies/ending.ts';

/** The namespace of all our metrics in CloudWatch. */
export const namespace = 'Waypost';

interface Series {
  unit: 'Count' | 'Seconds' | 'Milliseconds';
  /** What tells several series of one name apart, and all that it can be. */
  by?: { name: string; values: readonly string[] };
}

/**
 * Everything that we measure, in at most twenty series: CloudWatch takes 0.30 USD a month for each
 * (https://aws.amazon.com/cloudwatch/pricing/, first 10,000).
 */
export const series = {
  /** Events that came in by signed requests and are written. */
  EventsReceived: { unit: 'Count' },
  /** Requests that no secret of ours had signed. */
  RequestsRefused: { unit: 'Count' },
  /** Events that could not be folded into their order. */
  EventsSetAside: { unit: 'Count' },
  /** From when we heard of an event to when a provider took the message, of those that went at once. */
  EventToMessage: { unit: 'Milliseconds', by: { name: 'Channel', values: channelNames } },
  /** How messages came to their end. */
  MessagesEnded: { unit: 'Count', by: { name: 'Ending', values: endings } },
  /** How often a provider would not take a message yet: throttled, or down. */
  ProviderBusy: { unit: 'Count' },
  /** How long what waits the longest has been due when a sweep comes. */
  OldestDue: { unit: 'Seconds' },
} as const satisfies Record<string, Series>;
export type SeriesName = keyof typeof series;

/** What tells apart the series of one name: nothing where there is but one. */
export type PartOf<Name extends SeriesName> = (typeof series)[Name] extends { by: { values: readonly (infer Part)[] } }
  ? Part & string
  : undefined;
