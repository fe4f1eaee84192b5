import type { OrderFacts } from '../orders/order-facts.ts';
import type { Instant } from '../orders/instant.ts';
import type { Sender } from '../senders/sender.ts';
import { phoneNumberOf } from './phone.ts';
import type { Person } from './recipients.ts';
import { wallTime } from './wall-clock.ts';

export type Zones = readonly [string, ...string[]];

/**
 * The zones that somebody may be in: their own, else those of the delivery address's country, else those of the
 * phone number's, else the sender's. Zones that show the same time at `now` count as one; the sender's own comes first.
 */
export function zonesOf({ deliveryAddress }: OrderFacts, person: Person, sender: Sender, now: Instant): Zones {
  if (person.timeZone) return [person.timeZone];
  const phoneCountry = () => (person.phone ? phoneNumberOf(person.phone)?.country : undefined);
  const country = deliveryAddress?.country ?? phoneCountry();
  const [first, ...others] = country ? distinct(zonesOfCountry(country), sender.timeZone, now) : [];
  return first ? [first, ...others] : [sender.timeZone];
}

/** The zone that times are told in: the customer's where it is known to be one, else the sender's. */
export const tellingZone = (zones: Zones, sender: Sender): string => (zones.length === 1 ? zones[0] : sender.timeZone);

type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] };
const known = new Map<string, string[]>();

/** By the runtime's own CLDR data, so that no table of ours grows old. */
function zonesOfCountry(country: string): string[] {
  const cached = known.get(country);
  if (cached) return cached;
  const locale = new Intl.Locale('und', { region: country }) as LocaleWithZones;
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  known.set(country, zones);
  return zones;
}

function distinct(zones: readonly string[], own: string, now: Instant): readonly string[] {
  if (zones.length < 2) return zones;
  const byTime = new Map<string, string>();
  for (const zone of zones.includes(own) ? [own, ...zones] : zones) {
    const { date, time } = wallTime(now, zone);
    const shown = `${date} ${time}`;
    if (!byTime.has(shown)) byTime.set(shown, zone);
  }
  return [...byTime.values()];
}
