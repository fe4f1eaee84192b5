import type { MessageStore } from '../messages/message-store.ts';
import type { Instant } from '../orders/instant.ts';
import type { CallId } from './call.ts';
import { needlessReport } from './call-report.ts';
import type { CallStore } from './call-store.ts';

interface EndingDependencies {
  calls: Pick<CallStore, 'find' | 'drop'>;
  messages: Pick<MessageStore, 'report'>;
}

/** Takes a call off the list that nobody needs to make, and has its message say why. What is not on the list is left alone. */
export async function endNeedless(
  id: CallId,
  why: string,
  { calls, messages }: EndingDependencies,
  now: Instant,
): Promise<void> {
  if (!(await calls.find(id))) return;
  const { senderId, orderId, id: messageId } = id;
  // Before it is gone: what fails in between is done again.
  await messages.report({ senderId, orderId, messageId }, needlessReport(messageId, why, now));
  await calls.drop(id);
}
