import type { DelayData } from '../orders/event-data.ts';
import { sinceOf } from '../orders/known.ts';
import { detailsOf, type Order, type Shipment } from '../orders/order.ts';
import type { Topic } from './topic.ts';

type Said = Partial<DelayData & ReturnType<typeof detailsOf>>;

/** What the event said that the message is about, where it was about the order itself or an exception of a parcel. */
export function saidOf({ name, stage, visit, shipment }: Topic, order: Order): Said {
  if (shipment && name === 'delayed') return exceptionOf(shipment);
  if (visit || shipment) return {};
  if (stage !== undefined) return detailsOf(order, `stage.${stage}`);
  if (name === 'delayed' || name === 'backordered') return order.delay.values.delay ?? {};
  return name === 'cancelled' || name === 'order-updated' ? detailsOf(order, name.replace('order-', '')) : {};
}

/** What was said with the last exception of a parcel; what was said with one before holds no more. */
export function exceptionOf({ marks, known }: Shipment): Said {
  const isOfLast = (path: string) => sinceOf(known, path) === marks.exception;
  const { reason, nextSteps } = known.values;
  return {
    reason: isOfLast('/reason') ? reason : undefined,
    nextSteps: isOfLast('/nextSteps') ? nextSteps : undefined,
  };
}
