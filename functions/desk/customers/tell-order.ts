import type { PersonDependencies } from '../../../shared/erasure/erase-person.ts';
import { eventWithoutOthers, withoutOthers } from '../../../shared/erasure/others.ts';
import { isThis, type Person } from '../../../shared/erasure/person.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { told } from '../read-order.ts';

type Dependencies = Pick<PersonDependencies, 'events' | 'messages' | 'photos'>;
export type OwnOrder = Awaited<ReturnType<typeof tellOrder>>;
export type PlaceOnOrder = Awaited<ReturnType<typeof tellPlace>>[number];

/** An order that is a person's own, as they may have it. */
export async function tellOrder(person: Person, order: Order, { events, messages, photos }: Dependencies) {
  const { senderId, orderId, facts } = order;
  const isTheirs = theirsOn(person, order);
  const [{ events: all }, said, kept] = await Promise.all([
    events.ofOrder(senderId, orderId),
    messages.ofOrder(senderId, orderId),
    photos.ofOrder(senderId, orderId),
  ]);
  return {
    order: { ...order, facts: { ...facts, values: withoutOthers(facts.values, isTheirs) } },
    timeline: all
      .sort((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1))
      .map((event) => eventWithoutOthers(event, isTheirs)),
    messages: said.map(told),
    photos: kept,
  };
}

/** What a person stands with on the order of somebody else, by what it was told, and what was said to them; nothing where they do not. */
export async function tellPlace(person: Person, order: Order, { events, messages }: Omit<Dependencies, 'photos'>) {
  const { senderId, orderId, facts } = order;
  const isTheirs = theirsOn(person, order);
  const { number, contacts } = facts.values;
  const [{ events: all }, said] = await Promise.all([
    events.ofOrder(senderId, orderId),
    messages.ofOrder(senderId, orderId),
  ]);
  const place = {
    ...{ orderId, number: number ?? null, contacts: contacts?.filter(isTheirs) ?? [] },
    events: all.flatMap(({ id, source, type, occurredAt, order: patch }) => {
      const named = patch?.contacts?.filter(isTheirs) ?? [];
      return named.length > 0 ? [{ id, source, type, occurredAt, contacts: named }] : [];
    }),
    messages: said.map(told).filter(({ recipient }) => {
      const one = typeof recipient === 'object' && 'contact' in recipient ? contacts?.[recipient.contact] : undefined;
      return one !== undefined && isTheirs(one);
    }),
  };
  return place.contacts.length + place.events.length > 0 ? [place] : [];
}

const theirsOn =
  (person: Person, { facts }: Order) =>
  (somebody: Parameters<typeof isThis>[1]): boolean =>
    isThis(person, somebody, facts.values.deliveryAddress);
