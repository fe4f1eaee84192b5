import type { MessageIn } from '../../../shared/messages/message.ts';
import type { MessageStore } from '../../../shared/messages/message-store.ts';
import { ProblemError } from '../../../shared/problem.ts';
import type { Answerer } from '../handler.ts';
import { findMessage } from './find-message.ts';

/** `POST /messages/{messageId}/cancel?sender=&order=`: a held message is never sent. */
export function cancelMessage({ messages }: { messages: Pick<MessageStore, 'ofOrder' | 'cancel'> }): Answerer {
  return async (request) => {
    const { colleague, now } = request;
    const message = await findMessage(request, messages);
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
