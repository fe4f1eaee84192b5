import { type OrderDependencies } from '../desk/read-order.ts';
import type { MessageStore } from '../../shared/messages/message-store.ts';
import type { Pages } from './handler.ts';
import { cancel, lookAtOrder } from './order/order-page.ts';
import { paths } from './page/paths.ts';
import { lookAtToday } from './today/today.ts';

export interface PagesDependencies extends OrderDependencies {
  messages: Pick<MessageStore, 'ofOrder' | 'ofEvent' | 'cancel'>;
}

/** Which page answers which path. */
export const pages = (dependencies: PagesDependencies): Pages => ({
  GET: {
    [paths.today]: lookAtToday,
    [paths.order]: lookAtOrder(dependencies),
  },
  POST: {
    [paths.cancel]: cancel(dependencies),
  },
});
