import type { Instant } from '../../../shared/orders/instant.ts';
import { dueShards } from '../../../shared/orders/keys.ts';
import type { Answerer } from '../handler.ts';
import type { DeskDependencies } from '../routes.ts';
import { type Health, healthOf } from './health-of.ts';

type HealthDependencies = Pick<DeskDependencies, 'sweeps' | 'due'>;

/** Whether people are being told, and what to do where they are not. It costs five reads. */
export async function readHealth({ sweeps, due }: HealthDependencies, now: Instant): Promise<Health> {
  const [sweptAt, ...pages] = await Promise.all([sweeps.last(), ...dueShards.map((shard) => due.next(shard, now))]);
  const [dueAt] = pages.flatMap(([first]) => (first ? [first.dueAt] : [])).sort();
  return healthOf({ sweptAt, dueAt, now });
}

/** `GET /health`, for whoever watches. Red is a 503, so that a monitor which reads no more than the status sees it. */
export function tellHealth(dependencies: HealthDependencies): Answerer {
  return async ({ now }) => {
    const health = await readHealth(dependencies, now);
    return { status: health.status === 'green' ? 200 : 503, body: health };
  };
}
