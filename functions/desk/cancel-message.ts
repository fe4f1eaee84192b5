import type { MessageIn } from '../../shared/messages/message.ts';
import type { MessageStore } from '../../shared/messages/message-store.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { Answerer } from './handler.ts';
import { notFound } from './problems.ts';

/** `POST /messages/{messageId}/cancel?sender=&order=`: a held message is never sent. */
export function cancelMessage({ messages }: { messages: Pick<MessageStore, 'ofOrder' | 'cancel'> }): Answerer {
  return async ({ colleague, parameters: { messageId }, query: { sender = 'default', order }, now }) => {
    const all = order !== undefined && colleague.sees(sender) ? await messages.ofOrder(sender, order) : [];
    const message = all.find(({ id }) => id === messageId);
    if (!message) throw notFound('message');
    if (message.state !== 'held') throw notHeld(message.state);
    const { until: _, ...rest } = message;
    const verdict = `cancelled by ${colleague.name}`;
    const cancelled: MessageIn<'skipped'> = {
      ...rest,
      state: 'skipped',
      skippedAt: now,
      verdict,
      codes: ['cancelled'],
    };
    if ((await messages.cancel(cancelled, now)) === 'not held') throw notHeld('being sent');
    return { body: { ...cancelled, report: null } };
  };
}

const notHeld = (state: string) =>
  new ProblemError({
    status: 409,
    code: 'not_held',
    title: 'Only a held message can be cancelled',
    detail: `This one is ${state}.`,
  });
