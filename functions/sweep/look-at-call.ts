import type { Call, CallId } from '../../shared/calls/call.ts';
import { notMadeReport } from '../../shared/calls/call-report.ts';
import type { CallStore } from '../../shared/calls/call-store.ts';
import { endNeedless } from '../../shared/calls/end-needless.ts';
import { lookAt } from '../../shared/calls/look-at.ts';
import { needlessNow } from '../../shared/calls/needless.ts';
import { deliverMessage, type Invocation } from '../../shared/messages/deliver-message.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { OrderStore, StoredOrder } from '../../shared/orders/order-store.ts';
import { dispatcherOf } from '../../shared/planning/recipients.ts';
import { toldOfCall } from '../../shared/planning/tell-of-call.ts';
import type { NotifyDependencies } from '../notify/take-in.ts';

export interface CallDependencies extends NotifyDependencies {
  calls: Pick<CallStore, 'find' | 'drop' | 'save' | 'end'>;
}

type Looked = `call_${'gone' | 'needless' | 'kept' | 'escalated' | 'not_made' | 'changed'}`;

/**
 * Looks at a call whose time to be looked at has come: takes it off the list where it is needless, or over and never
 * made, and has the supervisor's become theirs, telling them; else it stays and is looked at again.
 */
export async function lookAtCall(id: CallId, dependencies: CallDependencies, invocation: Invocation): Promise<Looked> {
  const { calls, orders, findSender, messages } = dependencies;
  const { now } = invocation;
  const [call, stored, sender] = await Promise.all([
    calls.find(id),
    orders.find(id.senderId, id.orderId),
    findSender(id.senderId),
  ]);
  if (!call) return 'call_gone';
  const needless = needlessNow(call, stored?.order, sender);
  if (needless !== undefined || !stored || !sender) {
    await endNeedless(call, needless ?? '', dependencies, now);
    return 'call_needless';
  }
  const look = lookAt(call, now);
  if (look.kind !== 'over' && !(await isNoted(call, stored, orders, now))) return 'call_changed';
  if (look.kind === 'kept') {
    return (await calls.save(look.call)) === 'saved' ? 'call_kept' : 'call_changed';
  }
  const messageId = { senderId: call.senderId, orderId: call.orderId, messageId: call.id };
  const of = await messages.find(messageId);
  const tell = async (written: 'saved' | 'ended' | 'conflict', told: Message | undefined, done: Looked) => {
    if (written === 'conflict') return 'call_changed';
    if (told) await deliverMessage({ ...messageId, messageId: told.id }, dependencies, invocation, told);
    return done;
  };
  if (look.kind === 'escalated') {
    const facts = { sender, until: call.dueAt, now };
    const message = of && toldOfCall('call.escalated', of, look.call.assignee, facts);
    return tell(await calls.save(look.call, { message }), message, 'call_escalated');
  }
  // Before it is gone: what fails in between is done again.
  await messages.report(messageId, notMadeReport(call, now));
  const message = of && toldOfCall('call.not_made', of, dispatcherOf(sender), { sender, until: call.dueAt, now });
  return tell(await calls.end(call, { message }), message, 'call_not_made');
}

/** Has a call end with its order that was not planned but said instead of something else. */
async function isNoted(
  { id, rule, about, said, event, plannedAt }: Call,
  { order, version }: StoredOrder,
  orders: Pick<OrderStore, 'commit'>,
  now: string,
): Promise<boolean> {
  if (id in order.calls) return true;
  const noted = { ...order, calls: { ...order.calls, [id]: { rule, about, said, event, plannedAt } } };
  return (await orders.commit({ order: noted, version, messages: [], linkHash: undefined, now })) === 'committed';
}
