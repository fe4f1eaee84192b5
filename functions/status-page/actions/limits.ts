import { pageSource } from '../../../shared/orders/customer-event.ts';
import type { Event } from '../../../shared/orders/event.ts';
import { after, type Instant } from '../../../shared/orders/instant.ts';

/** Answers of one kind that an order takes within a day, and answers of all kinds that it takes ever. */
const mostOfAKind = 30;
const mostInAll = 200;
const day = 24 * 3_600_000;

/** Whether an order has heard so much from its page that more would take the room of its own events. */
export function isTooMuch(type: string, heard: readonly Event[], now: Instant): boolean {
  const answers = heard.filter(({ source }) => source === pageSource);
  const today = answers.filter((event) => event.type === type && event.receivedAt > after(now, -day));
  return answers.length >= mostInAll || today.length >= mostOfAKind;
}
