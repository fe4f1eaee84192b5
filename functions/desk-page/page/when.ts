import { shortDayOf, timeOf } from '../../../shared/messages/wording/local-time.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import { html, type Html } from './html.ts';

const readerIn = (zone: string) => ({ language: 'en', locale: 'en-GB', zone }) as const;

/** A time where the sender is: `Tue 24 Nov 13:25`. */
export const tellTime = (at: Instant, zone: string): string =>
  `${shortDayOf(at, readerIn(zone))} ${timeOf(at, readerIn(zone))}`;

export const timeElement = (at: Instant, zone: string): Html =>
  html`<time datetime="${at}">${tellTime(at, zone)}</time>`;

/** From when to when; the day is said once where it is one. */
export function tellWindow({ from, to }: { from: Instant; to: Instant }, zone: string): string {
  const reader = readerIn(zone);
  const isOneDay = shortDayOf(from, reader) === shortDayOf(to, reader);
  return `${tellTime(from, zone)} – ${isOneDay ? timeOf(to, reader) : tellTime(to, zone)}`;
}

const anyInstant = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g;

/** A sentence of ours with the instants in it as times where the sender is. */
export const inLocalTime = (sentence: string, zone: string): string =>
  sentence.replace(anyInstant, (at) => tellTime(at, zone));
