import type { Order } from '../orders/order.ts';
import type { ChannelName } from '../orders/order-facts.ts';
import { isForSystem, type Rule } from '../senders/rule.ts';
import { canReach } from './reach.ts';
import type { Person } from './recipients.ts';

/** Over which of its channels a rule speaks to somebody. Whom it can't reach over any, it tries over the first. */
export function channelsOf(rule: Rule, person: Person | undefined, { facts }: Order): ChannelName[] {
  const { channels, use } = rule;
  if (isForSystem(rule)) return ['webhook'];
  const reaches = (channel: ChannelName) =>
    person !== undefined && canReach(person, channel, facts.values.deliveryAddress);
  // Nobody is phoned by the way: a call is a colleague's time.
  const written = channels.some((channel) => channel !== 'call') ? channels.filter((one) => one !== 'call') : channels;
  const given = onceByTelephone(written.filter((channel) => person && isGiven(channel, person)));
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

/** Channels that light up the same telephone: where nobody has chosen among them, the rule's first is enough. */
const byTelephone = new Set<ChannelName>(['push', 'whatsapp', 'webhook', 'sms']);

const onceByTelephone = (given: readonly ChannelName[]): ChannelName[] => {
  const first = given.find((channel) => byTelephone.has(channel));
  return given.filter((channel) => channel === first || !byTelephone.has(channel));
};

/** Whether there is something to be told by, right or wrong. */
function isGiven(channel: ChannelName, { email, phone, push, onWhatsApp, channels }: Person): boolean {
  switch (channel) {
    case 'email':
      return Boolean(email);
    case 'push':
      return push !== undefined;
    case 'whatsapp':
      return Boolean(phone) && onWhatsApp === true;
    case 'webhook':
      return channels?.includes('webhook') === true;
    case 'sms':
    case 'call':
      return Boolean(phone);
  }
}
