import type { Instant } from '../../../shared/orders/instant.ts';
import { dueShards } from '../../../shared/orders/keys.ts';
import { wallTime } from '../../../shared/planning/wall-clock.ts';
import type { SenderStore } from '../../../shared/senders/sender-store.ts';
import type { Counts } from '../../../shared/tallies/ending.ts';
import type { TallyStore } from '../../../shared/tallies/tally-store.ts';
import type { Answerer } from '../handler.ts';
import type { DeskDependencies } from '../routes.ts';
import { type Health, healthOf } from './health-of.ts';

export interface HealthDependencies extends Pick<DeskDependencies, 'sweeps' | 'due' | 'ofAccount'> {
  senders: Pick<SenderStore, 'ids'>;
  tallies: Pick<TallyStore, 'counts'>;
}

/** Whether people are being told, and what to do where they are not. It costs six reads, and one a sender. */
export async function readHealth(dependencies: HealthDependencies, now: Instant): Promise<Health> {
  const { sweeps, due } = dependencies;
  const [sweep, today, ...pages] = await Promise.all([
    sweeps.last(),
    endedToday(dependencies, now),
    ...dueShards.map((shard) => due.next(shard, now)),
  ]);
  const [dueAt] = pages.flatMap(([first]) => (first ? [first.dueAt] : [])).sort();
  return healthOf({ sweep, dueAt, today, now });
}

/** How all senders' messages ended, each on its own day. */
async function endedToday({ senders, ofAccount, tallies }: HealthDependencies, now: Instant): Promise<Health['today']> {
  const zones = new Map(ofAccount.map(({ id, timeZone }) => [id, timeZone]));
  const ids = [...new Set([...zones.keys(), ...(await senders.ids())])];
  const days = await Promise.all(
    ids.map((senderId) => tallies.counts({ senderId, date: wallTime(now, zones.get(senderId) ?? 'UTC').date })),
  );
  const all = (ending: string) => days.reduce((sum, counts) => sum + countOf(counts, ending), 0);
  return { sent: all('sent'), refused: all('failed') + all('undelivered') };
}

const countOf = (counts: Counts, ending: string): number =>
  Object.entries(counts).reduce((sum, [name, count = 0]) => (name.endsWith(`_${ending}`) ? sum + count : sum), 0);

/** `GET /health`, for whoever watches. Red is a 503, so that a monitor which reads no more than the status sees it. */
export function tellHealth(dependencies: HealthDependencies): Answerer {
  return async ({ now }) => {
    const health = await readHealth(dependencies, now);
    return { status: health.status === 'red' ? 503 : 200, body: health };
  };
}
