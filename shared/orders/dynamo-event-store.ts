import { paginateQuery, PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoTable, fromItem, isConditionFailed, refusedIn, toItem } from '../dynamo-table.ts';
import { event as eventSchema } from './event.ts';
import { putEvent } from './event-item.ts';
import type { EventStore, OrderEvents } from './event-store.ts';
import { eventKeyPrefix, orderPartition } from './keys.ts';

export function dynamoEventStore(table: DynamoTable): EventStore {
  const store: EventStore = {
    // One call in the place of a hundred, so that a batch is answered sooner; it costs twice the units of each event.
    async appendEach(events) {
      try {
        const TransactItems = events.map((event) => ({ Put: putEvent(event, table) }));
        await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
        return events.map(() => 'appended');
      } catch (error) {
        // Nothing of it was written: what is there already is known, and the others are written by themselves.
        const refused = refusedIn(error);
        if (!refused) throw error;
        return Promise.all(
          events.map(async (event, index) => (refused.has(index) ? 'duplicate' : store.append(event))),
        );
      }
    },

    async append(event) {
      try {
        await table.client.send(new PutItemCommand(putEvent(event, table)));
        return 'appended';
      } catch (error) {
        if (isConditionFailed(error)) return 'duplicate';
        throw error;
      }
    },

    async ofOrder(senderId, orderId, most) {
      const pages = paginateQuery(
        { client: table.client },
        {
          // One beyond, which tells whether there are more.
          Limit: most === undefined ? undefined : most + 1,
          TableName: table.tableName,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :order AND begins_with(sk, :event)',
          ExpressionAttributeValues: toItem({ ':order': orderPartition(senderId, orderId), ':event': eventKeyPrefix }),
        },
      );
      const found: OrderEvents = { events: [], unreadable: [], more: false };
      for await (const { Items = [], LastEvaluatedKey } of pages) {
        for (const values of Items.map(fromItem)) {
          const { success, data } = eventSchema.safeParse(values);
          if (success) found.events.push(data);
          else found.unreadable.push(String(values.sk).slice(eventKeyPrefix.length));
        }
        if (most === undefined) continue;
        return {
          ...found,
          events: found.events.slice(0, most),
          more: Boolean(LastEvaluatedKey) || Items.length > most,
        };
      }
      return found;
    },
  };
  return store;
}
