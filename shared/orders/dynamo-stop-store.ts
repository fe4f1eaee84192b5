import { isDeepStrictEqual } from 'node:util';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { type DynamoTable, expiryOf, fromItem, toItem } from '../dynamo-table.ts';
import { routePartition, stopKey, stopsKeyPrefix, toldKey } from './keys.ts';
import { isSamePlace, type Place, type Whereabouts } from './place.ts';
import { stop as stopSchema } from './route-event.ts';
import type { StopStore } from './stop-store.ts';
import { type Telling, toldAtStop } from './told.ts';

/** Longer than anything is held or comes late. */
const daysTold = 7;

/** `hashOf` says what a place is kept as. */
export function dynamoStopStore(table: DynamoTable, hashOf: (place: Place) => Promise<string>): StopStore {
  const { client, tableName: TableName } = table;

  const partOf = async (place: Place | undefined) => (place ? hashOf(place) : 'nowhere');

  const keyOf = async (senderId: string, { routeId, place, rule, contact }: Telling) => ({
    pk: routePartition(senderId, routeId),
    sk: toldKey(await hashOf(place), rule, contact.channel, contact.hash),
  });

  return {
    async join(senderId, stop, at, former, now) {
      const keyAt = async ({ routeId, place }: Whereabouts) => ({
        pk: routePartition(senderId, routeId),
        sk: stopKey(await partOf(place), stop.orderId, stop.visitId),
      });
      const Item = toItem({ ...(await keyAt(at)), ...stop, expiresAt: expiryOf(now, table) });
      await client.send(new PutItemCommand({ TableName, Item }));
      if (!former || (former.routeId === at.routeId && isSamePlace(former.place, at.place))) return;
      await client.send(new DeleteItemCommand({ TableName, Key: toItem(await keyAt(former)) }));
    },

    async at(senderId, { routeId, place }, most) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          ConsistentRead: true,
          Limit: most,
          KeyConditionExpression: 'pk = :route AND begins_with(sk, :stops)',
          ExpressionAttributeValues: toItem({
            ':route': routePartition(senderId, routeId),
            ':stops': stopsKeyPrefix(await hashOf(place)),
          }),
        }),
      );
      return Items.map((item) => stopSchema.parse(fromItem(item)));
    },

    async told(senderId, telling) {
      const Key = toItem(await keyOf(senderId, telling));
      const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
      return Item && toldAtStop.parse(fromItem(Item));
    },

    async tell(senderId, telling, told, now) {
      const Item = toItem({
        ...(await keyOf(senderId, telling)),
        ...told,
        expiresAt: expiryOf(now, { ...table, retentionDays: daysTold }),
      });
      const before = told.version - 1;
      try {
        await client.send(
          new PutItemCommand({
            TableName,
            Item,
            ...(before === 0
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : { ConditionExpression: 'version = :before', ExpressionAttributeValues: toItem({ ':before': before }) }),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return 'written';
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        // Our own, written by a try whose answer was lost.
        const isOurs = error.Item && isDeepStrictEqual(toldAtStop.parse(fromItem(error.Item)), told);
        return isOurs ? 'written' : 'conflict';
      }
    },
  };
}
