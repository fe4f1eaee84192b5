import type { OrderFacts } from '../orders/order-facts.ts';
import { after, type Instant } from '../orders/instant.ts';
import { remembering } from '../remembering.ts';
import type { Sender } from '../senders/sender.ts';
import { phoneNumberOf } from './phone.ts';
import type { Person } from './recipients.ts';
import { wallTime } from './wall-clock.ts';

export type Zones = readonly [string, ...string[]];

/**
 * The zones that somebody may be in: their own, else those of the delivery address's country, else those of the
 * phone number's, else the sender's. Zones whose clocks agree from `now` on, as far as one looks ahead, count as one;
 * the sender's own comes first.
 */
export function zonesOf({ deliveryAddress }: OrderFacts, person: Person, sender: Sender, now: Instant): Zones {
  if (person.timeZone) return [person.timeZone];
  const phoneCountry = () => (person.phone ? phoneNumberOf(person.phone)?.country : undefined);
  const country = deliveryAddress?.country ?? phoneCountry();
  const [first, ...others] = country ? zonesIn(country, sender.timeZone, now) : [];
  return first ? [first, ...others] : [sender.timeZone];
}

/** The zone that times are told in: the customer's where it is known to be one, else the sender's. */
export const tellingZone = (zones: Zones, sender: Sender): string => (zones.length === 1 ? zones[0] : sender.timeZone);

function zonesIn(country: string, own: string, now: Instant): string[] {
  const alike = zonesAlike(country, now.slice(0, 10));
  const ofOwn = alike.find((zones) => zones.includes(own));
  const others = alike.filter((zones) => zones !== ofOwn).flatMap(([zone]) => zone ?? []);
  return ofOwn ? [own, ...others] : others;
}

const day = 86_400_000;

/** So long a message may wait for its hours; few rows of closed days are longer. */
const daysAhead = 41;

/** A country's zones, those together whose clocks agree on a day and as long after it as a message may wait. */
const zonesAlike = remembering((country: string, date: string): string[][] => {
  const ends = [0, daysAhead].map((days) => after(date, days * day));
  const byTime = new Map<string, string[]>();
  for (const zone of zonesOfCountry(country)) {
    const shown = JSON.stringify(ends.map((at) => wallTime(at, zone)));
    byTime.set(shown, [...(byTime.get(shown) ?? []), zone]);
  }
  return [...byTime.values()];
});

type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] };

/** By the runtime's own CLDR data, so that no table of ours grows old. */
function zonesOfCountry(country: string): string[] {
  const locale = new Intl.Locale('und', { region: country }) as LocaleWithZones;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
