import { isInfrastructureFault } from '../infrastructure-fault.ts';
import { log, traceOf } from '../log.ts';
import type { EventStore } from './event-store.ts';
import type { ParsedEvent } from './parse-event.ts';
import type { RouteStore } from './route-store.ts';

export interface AppendDependencies {
  events: Pick<EventStore, 'append' | 'appendEach'>;
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
 * that they are heard in it; orders together. What fails but by the table's fault is thrown.
 */
export async function appendEvents(parsed: readonly ParsedEvent[], stores: AppendDependencies): Promise<Appended> {
  const outcomes: (keyof Appended)[] = [];
  for (const turn of inTurns(parsed)) outcomes.push(...(await appendTurn(turn, stores)));
  const count = (outcome: keyof Appended) => outcomes.filter((one) => one === outcome).length;
  return { appended: count('appended'), duplicate: count('duplicate'), unwritten: count('unwritten') };
}

type Accepted = Exclude<ParsedEvent, { faults: unknown }>;

/** Of every order and route its first event, then of every one its second, and so on. */
function inTurns(parsed: readonly ParsedEvent[]): Accepted[][] {
  const turns: Accepted[][] = [];
  const counts = new Map<string, number>();
  for (const one of parsed) {
    if ('faults' in one) continue;
    const key =
      'event' in one ? `order ${one.event.senderId} ${one.event.orderId}` : `route ${one.routeEvent.data.routeId}`;
    const turn = counts.get(key) ?? 0;
    counts.set(key, turn + 1);
    (turns[turn] ??= []).push(one);
  }
  return turns;
}

async function appendTurn(turn: Accepted[], { events, routes }: AppendDependencies): Promise<(keyof Appended)[]> {
  const ofOrders = turn.flatMap((one) => ('event' in one ? [one.event] : []));
  const ofRoutes = turn.flatMap((one) => ('event' in one ? [] : [one.routeEvent]));
  const [first, ...others] = ofOrders;
  const together = async () =>
    first && others.length === 0 ? [await events.append(first)] : events.appendEach(ofOrders);
  const written = await Promise.all([
    ...(first ? [attempted(ofOrders.length, together)] : []),
    ...ofRoutes.map((event) => attempted(1, async () => [await routes.append(event)])),
  ]);
  return written.flat();
}

/** What became of so many events; where the table's fault was in the way, none of them is known to be written. */
async function attempted(count: number, append: () => Promise<(keyof Appended)[]>): Promise<(keyof Appended)[]> {
  try {
    return await append();
  } catch (error) {
    log.error('event_not_written', traceOf(error));
    if (!isInfrastructureFault(error)) throw error;
    return Array.from({ length: count }, () => 'unwritten');
  }
}
