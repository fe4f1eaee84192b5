import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, expiryOf, fromItem, toItem } from '../dynamo-table.ts';
import type { Instant } from '../orders/instant.ts';
import { providerKey, providerPartition } from '../orders/keys.ts';
import type { Message } from './message.ts';
import type { MessageId } from './message-store.ts';

/** The channels whose providers name a message by their own id alone. */
const foundByProvider = new Set<Message['channel']>(['sms', 'whatsapp']);

/** The carriers' last word comes within three days. */
const daysOfReports = 7;
/** Which message a provider's id is of. */
const pointer = z.object({ senderId: z.string(), orderId: z.string(), messageId: z.string() });

/** E-mail is found by its own tags: only SMS and WhatsApp pay for an item that leads from the provider's id to it. */
export async function pointFromProvider(table: DynamoTable, message: Message, now: Instant): Promise<void> {
  if (message.state !== 'sent' || !foundByProvider.has(message.channel)) return;
  const { senderId, orderId, id: messageId } = message;
  const Item = toItem({
    pk: providerPartition(message.providerId),
    sk: providerKey,
    ...{ senderId, orderId, messageId },
    expiresAt: expiryOf(now, { ...table, retentionDays: daysOfReports }),
  });
  await table.client.send(new PutItemCommand({ TableName: table.tableName, Item }));
}

/** The message that a provider names by its own id; `undefined` where none is known by it, or no longer. */
export async function pointedTo(
  { client, tableName }: DynamoTable,
  providerId: string,
): Promise<MessageId | undefined> {
  const Key = toItem({ pk: providerPartition(providerId), sk: providerKey });
  const { Item } = await client.send(new GetItemCommand({ TableName: tableName, Key }));
  return Item && pointer.parse(fromItem(Item));
}
