import type { Order } from '../orders/order.ts';
import type { ChannelName } from '../orders/order-facts.ts';
import type { Rule } from '../senders/rule.ts';
import { canReach } from './reach.ts';
import type { Person } from './recipients.ts';

/** Over which of its channels a rule speaks to somebody. Whom it can't reach over any, it tries over the first. */
export function channelsOf({ channels, use }: Rule, person: Person | undefined, { facts }: Order): ChannelName[] {
  if (channels.includes('webhook')) return ['webhook'];
  const reaches = (channel: ChannelName) =>
    person !== undefined && canReach(person, channel, facts.values.deliveryAddress);
  // Nobody is phoned by the way: a call is a colleague's time.
  const written = channels.some((channel) => channel !== 'call') ? channels.filter((one) => one !== 'call') : channels;
  const given = written.filter((channel) => (channel === 'email' ? person?.email : person?.phone));
  const firstOf = (some: ChannelName[]) => some.slice(0, 1);
  const preferred = channels.filter((channel) => person?.channels?.includes(channel));
  switch (use) {
    case 'all':
      return channels;
    case 'first':
      return firstOf([...preferred.filter(reaches), ...channels.filter(reaches), ...given, ...channels]);
    case 'preferred':
      if (preferred.length > 0) return preferred;
      return given.length > 0 ? given : firstOf(written);
  }
}
