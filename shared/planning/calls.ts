import { customerEvents, isMadeAgain } from '../orders/customer-event.ts';
import { calledType, dataOf, type Event } from '../orders/event.ts';
import type { OpenCall, Order } from '../orders/order.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import type { Plan } from './plan.ts';
import { supersededBy } from './superseded.ts';

/** The plan with its calls noted on the order, and with those named that have become needless or were made. */
export function withCalls({ messages, order, reserve }: Plan, event: Event, sender: Sender): Plan {
  const planned = messages.filter(({ channel, state }) => channel === 'call' && state !== 'skipped');
  const open = Object.entries(order.calls);
  if (planned.length === 0 && open.length === 0) return { messages, order, needlessCalls: [], reserve };
  const made = madeBy(event);
  const needless = open.flatMap(([id, call]) => {
    const why = made.includes(id) ? undefined : needlessBy(call, order, sender);
    return why === undefined ? [] : [{ id, why }];
  });
  const over = new Set([...needless.map(({ id }) => id), ...made]);
  const noted = planned.map(
    ({ id, rule, about, said, event: of, plannedAt }) => [id, { rule, about, said, event: of, plannedAt }] as const,
  );
  const calls = Object.fromEntries([...open.filter(([id]) => !over.has(id)), ...noted]);
  return { messages, order: { ...order, calls }, needlessCalls: needless, reserve };
}

/** Why a call need not be made any more, in words; nothing where it is still to be made. */
export function needlessBy(call: OpenCall, order: Order, sender: Sender): string | undefined {
  const rule = rulesOf(sender).find(({ id }) => id === call.rule);
  return rule ? supersededBy(call, rule, order, sender) : `there is no rule ${call.rule} any more`;
}

/** The call that an event says was made; one that has to be made again stays. */
function madeBy(event: Event): string[] {
  if (event.type !== calledType) return [];
  const called = dataOf(customerEvents.called, event);
  return called.callId === undefined || isMadeAgain(called) ? [] : [called.callId];
}
