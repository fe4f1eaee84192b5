import { allFaults, type Fault, kindOf } from './faults.ts';
import type { World } from './world.ts';

/** What happened in many stories: what went wrong, where functions died, and how messages ended. */
export function tally() {
  const faults = new Map<string, number>();
  const deaths = new Map<string, { places: Set<string>; all: Set<string>; times: number }>();
  const endings = new Map<string, number>();
  const channels = new Map<string, number>();
  const names = new Map<string, number>();
  const count = (counts: Map<string, number>, kind: string, by = 1) => counts.set(kind, (counts.get(kind) ?? 0) + by);

  return {
    faults,
    deaths,
    endings,
    channels,
    /** What was sent. */
    names,
    add({ faults: { injected }, calls: { places }, stores }: Pick<World, 'faults' | 'calls' | 'stores'>): void {
      for (const [fault, times] of injected) count(faults, fault, times);
      for (const [place, { died }] of places) {
        const [name = ''] = place.split(' at ');
        const known = deaths.get(name) ?? { places: new Set(), all: new Set(), times: 0 };
        deaths.set(name, known);
        known.all.add(place);
        if (died > 0) known.places.add(place);
        known.times += died;
      }
      for (const { state, codes, channel, name } of stores.allMessages()) {
        count(endings, `${state}: ${codes[0] ?? ''}`);
        count(channels, `${channel}: ${state}`);
        if (state === 'sent') count(names, name);
      }
    },

    /** As tables to be read. */
    text(): string {
      return [
        table('Went wrong', byKind(faults)),
        table(
          'Died, at so many of the calls that each function makes',
          [...deaths].map(([name, { places, all, times }]) => [`${name}, ${places.size} of ${all.size}`, times]),
        ),
        table('Messages ended', sorted([...endings])),
        table('Over their channels', sorted([...channels])),
        table('Said', sorted([...names])),
      ].join('\n\n');
    },
  };
}

type Counts = (readonly [kind: string, times: number])[];

const sorted = (counts: Counts): Counts => [...counts].sort(([, one], [, other]) => other - one);

/** Each fault under its kind, also those that never happened. */
function byKind(faults: ReadonlyMap<string, number>): Counts {
  const named = allFaults.map((fault: Fault) => [`${kindOf(fault)}: ${fault}`, faults.get(fault) ?? 0] as const);
  return [...named].sort(([one], [other]) => (one < other ? -1 : 1));
}

const table = (title: string, counts: Counts): string =>
  [title, ...counts.map(([kind, times]) => `${times.toLocaleString('en').padStart(14)}  ${kind}`)].join('\n');
