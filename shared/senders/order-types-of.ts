import { type Approval, approvalOf } from '../orders/answers.ts';
import type { Instant } from '../orders/instant.ts';
import { shipmentStatus, type Order, visitStatus } from '../orders/order.ts';
import { areGoodsUnderWay, kindOf, stageName } from '../orders/standing.ts';
import type { Language } from './language.ts';
import { anyOrderType, type OrderType, type Stage } from './order-type.ts';
import { madeToOrderType } from './presets/made-to-order-type.ts';
import type { Sender } from './sender.ts';

/** A sender's order types, those of its preset among them. */
export const orderTypesOf = ({
  extends: preset,
  orderTypes,
}: Pick<Sender, 'extends' | 'orderTypes'>): Record<string, OrderType> =>
  preset === 'made-to-order' ? { [anyOrderType]: madeToOrderType, ...orderTypes } : orderTypes;

/** The order type that an order is of, with its stages; nothing where its sender has none for it. */
export function orderTypeOf({ facts }: Pick<Order, 'facts'>, sender: Sender): OrderType | undefined {
  const types = orderTypesOf(sender);
  const own = (name: string) => (Object.hasOwn(types, name) ? types[name] : undefined);
  return (facts.values.orderType ? own(facts.values.orderType) : undefined) ?? own(anyOrderType);
}

/** The order without the stages that its type lacks: those are recorded, and nothing follows from them. */
export function withOwnStages(order: Order, sender: Sender): Order {
  const type = orderTypeOf(order, sender);
  if (!type) return order;
  const own = new Set(type.stages.map(({ id }) => `stage.${id}`));
  const marks = Object.entries(order.marks).filter(([mark]) => !mark.startsWith('stage.') || own.has(mark));
  return { ...order, marks: Object.fromEntries(marks) };
}

/** A stage of an order's own process. */
export const stageOf = (order: Pick<Order, 'facts'>, sender: Sender, id: string): Stage | undefined =>
  orderTypeOf(order, sender)?.stages.find((stage) => stage.id === id);

/** What a stage is called: by its sender, else by its id in plain words, which are the sender's own too. */
export const stageNameIn = (language: Language, id: string, order: Pick<Order, 'facts'>, sender: Sender): string =>
  stageOf(order, sender, id)?.name?.[language] ?? stageName(id);

/** What a stage of an order asks its customer, if it asks anything. */
export const approvalAsked = (order: Order, sender: Sender, id: string): Approval | undefined =>
  approvalOf(order, id, stageOf(order, sender, id)?.approval);

/** When an order reached each of its stages, by the stage's own event or by what stands for it. */
export function reachedAt(order: Order, { id, alsoBy }: Stage): string | undefined {
  const own = order.marks[`stage.${id}`];
  const other = alsoBy && markOf(order, alsoBy);
  return own && other ? (own < other ? own : other) : (own ?? other);
}

/** Whether an order of this type has reached another stage since one asked for the customer's word: then nobody waits for it. */
export function hasGoneOn(order: Order, sender: Sender, id: string, askedAt: Instant): boolean {
  const ofType = (orderTypeOf(order, sender)?.stages ?? []).map(
    (stage) => [stage.id, reachedAt(order, stage)] as const,
  );
  const { marks } = withOwnStages(order, sender);
  const own = Object.entries(marks).filter(([mark]) => mark.startsWith('stage.'));
  const named = own.map(([mark, at]) => [mark.slice('stage.'.length), at] as const);
  return [...ofType, ...named].some(([other, at]) => other !== id && at !== undefined && at > askedAt);
}

function markOf(order: Order, { event, kind }: NonNullable<Stage['alsoBy']>): string | undefined {
  const [subject, step = ''] = event.split('.');
  if (subject === 'order') return order.marks[step];
  const [all, isStanding] =
    subject === 'visit'
      ? ([Object.values(order.visits).filter((visit) => !kind || kindOf(visit) === kind), visitStatus] as const)
      : ([Object.values(order.shipments), shipmentStatus] as const);
  const times = all.flatMap(({ marks }) => {
    const at = marks[step];
    const since = isStanding({ marks })?.since;
    return at !== undefined && at >= (since ?? '') ? [at] : [];
  });
  return times.sort()[0];
}

/** Whether a customer may cancel an order on the page: its process allows it, and it has not come that far. */
export function isCancellable(order: Order, sender: Sender): boolean {
  const type = orderTypeOf(order, sender);
  if (!type?.cancellableUntil || order.marks.cancelled || areGoodsUnderWay(order)) return false;
  const last = type.stages.findIndex(({ id }) => id === type.cancellableUntil);
  return !type.stages.slice(last).some((stage) => reachedAt(order, stage) !== undefined);
}
