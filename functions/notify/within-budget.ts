import { randomUUID } from 'node:crypto';
import type { BudgetStore, SetAside } from '../../shared/budgets/budget-store.ts';
import { log, traceOf } from '../../shared/log.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { HeldSum } from '../../shared/orders/offered.ts';
import type { Order } from '../../shared/orders/order.ts';
import type { Circumstances } from '../../shared/planning/judge.ts';
import { type Plan, plan } from '../../shared/planning/plan.ts';

/**
 * Plans one event, with what it promises set aside in the sender's budget before it is committed: what there is no room
 * for is not promised. The order notes whose call has set it aside, so that of two calls at once for one event only that
 * of the commit counts. Events that promise nothing ask for nothing.
 */
export function withinBudget(budgets: BudgetStore) {
  const token = randomUUID();
  let aside: SetAside | undefined;

  async function reserved(planned: Plan, now: string): Promise<Circumstances['budget'] | 'reserved'> {
    const { reserve } = planned;
    if (aside && aside.key !== reserve?.key) await budgets.release(aside);
    aside = undefined;
    if (!reserve) return 'reserved';
    const found = await budgets.reserve({ ...reserve, token }, now);
    if (typeof found === 'string') return found;
    aside = { ...reserve, ...found };
    return 'reserved';
  }

  /** What can not be noted stays counted, and stops nobody from being told. */
  async function noted(senderId: string, change: () => Promise<void>): Promise<void> {
    try {
      await change();
    } catch (error) {
      log.warn('budget_not_settled', { sender: senderId, ...traceOf(error) });
    }
  }

  return {
    async plan(event: Event, circumstances: Circumstances, concerned: readonly Message[]): Promise<Plan> {
      const planned = plan(event, circumstances, concerned);
      const found = await reserved(planned, circumstances.now);
      if (found !== 'reserved') return plan(event, { ...circumstances, budget: found }, concerned);
      return aside ? { ...planned, order: withToken(planned.order, aside) } : planned;
    },

    /** Once it is committed: what it promises is promised, and what it takes back is given back. */
    async committed(before: Order | undefined, after: Order): Promise<void> {
      const settled = aside;
      if (settled) await noted(settled.senderId, () => budgets.settle(settled));
      for (const { month, cost } of givenUp(before, after)) {
        await noted(after.senderId, () => budgets.giveBack({ senderId: after.senderId, month, cost }));
      }
    },

    /** Where another call has committed the event: what this one has set aside counts only if the other relied on it. */
    async committedElsewhere({ heldSums = [] }: Order): Promise<void> {
      const own = aside;
      if (!own) return;
      const isCounted = heldSums.some((sum) => sum.key === own.key && sum.token === own.token);
      await noted(own.senderId, () => (isCounted ? budgets.settle(own) : budgets.release(own)));
    },
  };
}

const withToken = (order: Order, { key, token }: SetAside): Order => ({
  ...order,
  heldSums: order.heldSums?.map((sum) => (sum.key === key ? { ...sum, token } : sum)),
});

/** The sums of what an order promised before and promises no more. */
const givenUp = (before: Order | undefined, after: Order): HeldSum[] =>
  (before?.heldSums ?? []).filter((sum) => !after.heldSums?.some(({ key }) => key === sum.key));
