import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { keywordOf } from '../../shared/consent/keyword.ts';
import { personBy } from '../../shared/erasure/person.ts';
import { orderFacts } from '../../shared/orders/order-facts.ts';
import { parcelPointer } from '../../shared/orders/pointer.ts';
import { addressOf } from '../../shared/planning/address.ts';
import { plain, shorten } from '../../shared/messages/wording/plain-text.ts';
import { recogniseTrackingNumber } from '../../shared/tracking/recognise.ts';

/** What makes an expression that backtracks try again and again: long likeness, and an end that does not fit. */
const letters = 40_000;
const nasty = [
  'a'.repeat(letters),
  `${'STOP'.repeat(letters / 4)}X`,
  `${'END'.repeat(letters / 4)}!`,
  `a@${'a.'.repeat(letters / 2)}`,
  'a@'.repeat(letters / 2),
  `${' '.repeat(letters)}x`,
  `+${'1 '.repeat(letters / 2)}x`,
  `${'1'.repeat(letters)}-`,
  '\r\n'.repeat(letters / 2),
  '('.repeat(letters),
];

/** Each is asked of what outsiders wrote; a thousand times what it takes for a few words is no hang. */
const mostMilliseconds = 1000;

it.each<[string, (text: string) => unknown]>([
  ['the keyword of an SMS', keywordOf],
  ['an e-mail address', (email) => addressOf({ email }, 'email', undefined)],
  ['a phone number', (phone) => addressOf({ phone }, 'sms', { country: 'SE' })],
  ['a person to be erased', personBy],
  ['a parcel to be found', parcelPointer],
  ["a parcel's carrier", (trackingNumber) => recogniseTrackingNumber({ trackingNumber, carrier: undefined })],
  ['facts of an order', (text) => orderFacts.safeParse({ total: { amount: text }, customer: { locale: text } })],
  ['words in a message', (text) => shorten(plain(text) ?? '', 100)],
])('%s takes no longer for what is made to take long', (_, read) => {
  for (const text of nasty) {
    const before = performance.now();
    read(text);
    expect(performance.now() - before, text.slice(0, 10)).toBeLessThan(mostMilliseconds);
  }
});
