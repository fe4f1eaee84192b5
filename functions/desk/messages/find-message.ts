import type { Message } from '../../../shared/messages/message.ts';
import type { MessageStore } from '../../../shared/messages/message-store.ts';
import { notFound } from '../problems.ts';
import type { DeskRequest } from '../request.ts';

/** The message that a request names; one of another sender's is not found, like one that is none. */
export async function findMessage(
  { colleague, parameters: { messageId }, query: { sender = 'default', order } }: DeskRequest,
  messages: Pick<MessageStore, 'ofOrder'>,
): Promise<Message> {
  const all = order !== undefined && colleague.sees(sender) ? await messages.ofOrder(sender, order) : [];
  const message = all.find(({ id }) => id === messageId);
  if (!message) throw notFound('message');
  return message;
}
