import type { BudgetStore, Reservation } from '../../shared/budgets/budget-store.ts';
import { log, traceOf } from '../../shared/log.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { Circumstances } from '../../shared/planning/judge.ts';
import { type Plan, plan } from '../../shared/planning/plan.ts';

/**
 * Plans one event, with what it promises set aside in the sender's budget before it is committed: what there is no room
 * for is not promised. Planned anew, after a conflict or a crash, it is set aside once. Events that promise nothing ask
 * for nothing.
 */
export function withinBudget(budgets: BudgetStore) {
  let aside: Reservation | undefined;

  async function reserved(planned: Plan, now: string): Promise<Circumstances['budget'] | 'reserved'> {
    const { reserve } = planned;
    if (aside && aside.key !== reserve?.key) await budgets.release(aside);
    aside = undefined;
    if (!reserve) return 'reserved';
    const found = await budgets.reserve(reserve, now);
    if (found === 'reserved') aside = reserve;
    return found;
  }

  return {
    async plan(event: Event, circumstances: Circumstances, concerned: readonly Message[]): Promise<Plan> {
      const planned = plan(event, circumstances, concerned);
      const found = await reserved(planned, circumstances.now);
      return found === 'reserved' ? planned : plan(event, { ...circumstances, budget: found }, concerned);
    },

    /** Once it is committed. What can not be noted stays counted, and stops nobody from being told. */
    async committed(): Promise<void> {
      try {
        if (aside) await budgets.settle(aside);
      } catch (error) {
        log.warn('budget_not_settled', { sender: aside?.senderId, ...traceOf(error) });
      }
    },
  };
}
