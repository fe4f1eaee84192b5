import { isInfrastructureFault } from '../infrastructure-fault.ts';
import { log, traceOf } from '../log.ts';
import type { EventStore } from './event-store.ts';
import type { ParsedEvent } from './parse-event.ts';
import type { RouteStore } from './route-store.ts';

export interface AppendDependencies {
  events: Pick<EventStore, 'append'>;
  routes: Pick<RouteStore, 'append'>;
}

/** How many events came to which end; `unwritten` are those that the table could not take now. */
export interface Appended {
  appended: number;
  duplicate: number;
  unwritten: number;
}

/**
 * Appends events that were parsed, and skips those with faults: of one order in the sequence in which they stand, so
 * that they are heard in it; orders side by side. What fails but by the table's fault is thrown.
 */
export async function appendEvents(parsed: readonly ParsedEvent[], stores: AppendDependencies): Promise<Appended> {
  const outcomes = (await Promise.all(byOrder(parsed).map((all) => inSequence(all, stores)))).flat();
  const count = (outcome: keyof Appended) => outcomes.filter((one) => one === outcome).length;
  return { appended: count('appended'), duplicate: count('duplicate'), unwritten: count('unwritten') };
}

type Accepted = Exclude<ParsedEvent, { faults: unknown }>;

function byOrder(parsed: readonly ParsedEvent[]): Accepted[][] {
  const groups = new Map<string, Accepted[]>();
  for (const one of parsed) {
    if ('faults' in one) continue;
    const key =
      'event' in one ? `order ${one.event.senderId} ${one.event.orderId}` : `route ${one.routeEvent.data.routeId}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

async function inSequence(all: readonly Accepted[], stores: AppendDependencies): Promise<(keyof Appended)[]> {
  const outcomes: (keyof Appended)[] = [];
  for (const one of all) outcomes.push(await append(one, stores));
  return outcomes;
}

async function append(parsed: Accepted, { events, routes }: AppendDependencies): Promise<keyof Appended> {
  try {
    return 'event' in parsed ? await events.append(parsed.event) : await routes.append(parsed.routeEvent);
  } catch (error) {
    log.error('event_not_written', traceOf(error));
    if (!isInfrastructureFault(error)) throw error;
    return 'unwritten';
  }
}
