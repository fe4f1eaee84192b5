import type { Event } from '../../../shared/orders/event.ts';
import { instant } from '../../../shared/orders/instant.ts';
import type { RouteEvent } from '../../../shared/orders/route-event.ts';
import { parseEvent } from '../../../shared/orders/parse-event.ts';
import type { Fault } from '../problems.ts';

/** Events to be tried, as a delivery system would send them. One that is still to come is heard when it happens. */
export function parseEvents(
  candidates: readonly unknown[],
  senderId: string,
  now: string,
): { events: (Event | RouteEvent)[] } | { faults: Fault[] } {
  const events: (Event | RouteEvent)[] = [];
  const faults: Fault[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const parsed = parseEvent(candidate, { source: 'dry-run', senderIds: [senderId], now: heardAt(candidate, now) });
    if ('event' in parsed) events.push(parsed.event);
    else if ('routeEvent' in parsed) events.push(parsed.routeEvent);
    else faults.push(...parsed.faults.map(({ path, detail }) => ({ path: `/events/${index}${path}`, detail })));
  }
  return faults.length > 0 ? { faults } : { events };
}

function heardAt(candidate: unknown, now: string): string {
  const { occurredAt } = (candidate ?? {}) as { occurredAt?: unknown };
  const happened = instant.safeParse(occurredAt);
  return happened.success && happened.data > now ? happened.data : now;
}
