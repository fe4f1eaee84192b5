import { after, type Instant } from '../orders/instant.ts';
import { type Known, learn, nothingKnown } from '../orders/known.ts';
import type { Order } from '../orders/order.ts';
import { impersonalOf } from './erased-data.ts';
import { contactsOf, type IsTheirs } from './erased-event.ts';

/**
 * A person's own order without what is personal. What was said of them up to `now` is taken away as of then, so that
 * nothing that comes late brings it back. Pure.
 */
export function erasedOrder(order: Order, isTheirs: IsTheirs, now: Instant): Order {
  const { hasDevices: _, ...rest } = order;
  const gone = { customer: null, deliveryAddress: null, consent: null, attributes: null };
  const erasedAt = beyond(order.facts, now);
  return {
    ...rest,
    facts: learn(order.facts, { ...gone, ...contactsOf(order.facts.values, isTheirs) }, erasedAt),
    erasedAt,
    delay: withValues(order.delay, impersonalByName(order.delay.values)),
    details: withValues(order.details, impersonalByName(order.details.values)),
    answers: withValues(order.answers, impersonalByName(order.answers.values)),
    preferences: nothingKnown(),
    shipments: impersonalParcels(order.shipments),
    visits: impersonalOfEach(order.visits),
    calls: {},
  };
}

/** An order that is another's by now, without who else stands on it. Pure. */
export function withoutContact(order: Order, isTheirs: IsTheirs, now: Instant): Order {
  const { contacts } = order.facts.values;
  if (!contacts?.some(isTheirs)) return order;
  const erasedAt = beyond(order.facts, now);
  return { ...order, facts: learn(order.facts, contactsOf({ contacts }, isTheirs), erasedAt), erasedAt };
}

/** Later than all that was ever said. */
function beyond({ since }: Known<unknown>, now: Instant): Instant {
  const last = Object.keys(since).sort().at(-1) ?? now;
  return last < now ? now : after(last, 1);
}

/** Values of each name, such as a step's or an answer's. */
const impersonalByName = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, impersonalOf(value as object)])) as Values;

const impersonalOfEach = <One extends { known: Known<object> }>(all: Record<string, One>): Record<string, One> =>
  Object.fromEntries(
    Object.entries(all).map(([id, one]) => [
      id,
      { ...one, known: withValues(one.known, impersonalOf(one.known.values)) },
    ]),
  );

/** Also what was told of a parcel under each of its ids. */
const impersonalParcels = (all: Order['shipments']): Order['shipments'] =>
  Object.fromEntries(
    Object.entries(impersonalOfEach(all)).map(([id, one]) => [
      id,
      { ...one, ...(one.parts && { parts: impersonalOfEach(one.parts) }) },
    ]),
  );

/** What is known no more stays known to have been said then: nothing older takes its place. */
const withValues = <Values>({ since }: Known<Values>, values: object): Known<Values> => ({
  values: values as Values,
  since,
});
