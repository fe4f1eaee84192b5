import { dueShards } from '../../../shared/orders/keys.ts';
import type { Answerer } from '../handler.ts';
import type { DeskDependencies } from '../routes.ts';
import { healthOf } from './health-of.ts';

/**
 * `GET /health`, for whoever watches: whether people are being told, and what to do where they are not. Red is a 503,
 * so that a monitor which reads no more than the status sees it. It costs five reads.
 */
export function tellHealth({ sweeps, due }: Pick<DeskDependencies, 'sweeps' | 'due'>): Answerer {
  return async ({ now }) => {
    const [sweptAt, ...pages] = await Promise.all([sweeps.last(), ...dueShards.map((shard) => due.next(shard, now))]);
    const [dueAt] = pages.flatMap(([first]) => (first ? [first.dueAt] : [])).sort();
    const health = healthOf({ sweptAt, dueAt, now });
    return { status: health.status === 'green' ? 200 : 503, body: health };
  };
}
