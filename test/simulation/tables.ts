import type { Along } from '../../shared/calls/call-store.ts';
import type { SimulatedPorts } from './ports.ts';
import type { Services } from './services.ts';
import type { World } from './world.ts';

type Tables = Pick<SimulatedPorts, 'orders' | 'events' | 'routes' | 'calls' | 'due' | 'settings'>;

/** The tables that the story hears of: what was appended, committed, or set otherwise. */
export function tablesOf({ stores, faults, settings, ...world }: World, services: Services): Tables {
  /** What is kept along with a call is in the table too. */
  const alongOf = (written: string, along: Along | undefined) => {
    if (written !== 'conflict' && along?.event) services.appended(along.event);
  };
  return {
    orders: {
      ...stores.orders,
      async commit(commit) {
        const outcome = await stores.orders.commit(await services.committed(stores, commit));
        if (outcome === 'committed') {
          world.committed(commit.order);
          services.hasCommitted(commit.order);
        }
        return outcome;
      },
    },
    events: {
      ...stores.events,
      async appendEach(events) {
        const outcomes = await stores.events.appendEach(events);
        events.forEach((event, index) => outcomes[index] === 'appended' && services.appended(event));
        return outcomes;
      },
      async append(event) {
        const outcome = await stores.events.append(event);
        if (outcome === 'appended') services.appended(event);
        return outcome;
      },
    },
    routes: {
      ...stores.routes,
      async append(event) {
        const outcome = await stores.routes.append(event);
        if (outcome === 'appended') services.appendedToRoute(event);
        return outcome;
      },
    },
    calls: {
      ...stores.calls,
      async save(call, along) {
        const written = await stores.calls.save(call, along);
        alongOf(written, along);
        return written;
      },
      async end(call, along) {
        const written = await stores.calls.end(call, along);
        alongOf(written, along);
        return written;
      },
    },
    due: {
      ...stores.due,
      async next(shard, by, after) {
        const found = await stores.due.next(shard, by, after);
        return faults.happens('index stale') ? found.slice(1) : found;
      },
    },
    settings: settings.store,
  };
}
