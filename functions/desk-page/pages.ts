import type { ActingRoute } from '../desk/acts/acting-routes.ts';
import type { Answerer } from '../desk/handler.ts';
import { actingBy } from './act.ts';
import type { Pages } from './handler.ts';
import { type ActOnOrderDependencies, cancel, note, resend } from './order/act-on-order.ts';
import { lookAtOrder } from './order/order-page.ts';
import { paths } from './page/paths.ts';
import { lookAtToday } from './today/today.ts';

export interface PagesDependencies extends Omit<ActOnOrderDependencies, 'act'> {
  /** The desk's routes that act, as its API has them. */
  routes: Readonly<Record<ActingRoute, Answerer>>;
}

/** Which page answers which path. */
export function pages({ routes, ...dependencies }: PagesDependencies): Pages {
  const acting = { ...dependencies, act: actingBy(routes) };
  return {
    GET: {
      [paths.today]: lookAtToday,
      [paths.order]: lookAtOrder(dependencies),
    },
    POST: {
      [paths.cancel]: cancel(acting),
      [paths.resend]: resend(acting),
      [paths.note]: note(acting),
    },
  };
}
