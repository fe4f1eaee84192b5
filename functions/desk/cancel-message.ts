import type { Message, MessageIn } from '../../shared/messages/message.ts';
import type { MessageStore } from '../../shared/messages/message-store.ts';
import type { Instant } from '../../shared/orders/instant.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { Colleague } from './colleague.ts';
import type { Answerer } from './handler.ts';
import { notFound } from './problems.ts';

/** A message of an order, as a colleague names it. */
export interface MessageAsked {
  colleague: Colleague;
  senderId: string;
  orderId: string | undefined;
  messageId: string | undefined;
  now: Instant;
}

/** A message that a colleague may see; one of another sender's is not found, like one that is none. */
export async function findMessage(
  { colleague, senderId, orderId, messageId }: MessageAsked,
  messages: Pick<MessageStore, 'ofOrder'>,
): Promise<Message> {
  const all = orderId !== undefined && colleague.sees(senderId) ? await messages.ofOrder(senderId, orderId) : [];
  const message = all.find(({ id }) => id === messageId);
  if (!message) throw notFound('message');
  return message;
}

/** A held message is never sent. */
export async function cancelHeld(
  asked: MessageAsked,
  messages: Pick<MessageStore, 'ofOrder' | 'cancel'>,
): Promise<MessageIn<'skipped'>> {
  const message = await findMessage(asked, messages);
  if (message.state !== 'held') throw notHeld(message.state);
  const { until: _, ...rest } = message;
  const verdict = `cancelled by ${asked.colleague.name}`;
  const cancelled: MessageIn<'skipped'> = {
    ...rest,
    state: 'skipped',
    skippedAt: asked.now,
    verdict,
    codes: ['cancelled'],
  };
  if ((await messages.cancel(cancelled, asked.now)) === 'not held') throw notHeld('being sent');
  return cancelled;
}

/** `POST /messages/{messageId}/cancel?sender=&order=`: a held message is never sent. */
export function cancelMessage({ messages }: { messages: Pick<MessageStore, 'ofOrder' | 'cancel'> }): Answerer {
  return async ({ colleague, parameters: { messageId }, query: { sender = 'default', order }, now }) => {
    const asked = { colleague, senderId: sender, orderId: order, messageId, now };
    return { body: { ...(await cancelHeld(asked, messages)), report: null } };
  };
}

const notHeld = (state: string) =>
  new ProblemError({
    status: 409,
    code: 'not_held',
    title: 'Only a held message can be cancelled',
    detail: `This one is ${state}.`,
  });
