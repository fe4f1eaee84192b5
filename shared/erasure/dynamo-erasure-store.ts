import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoTable, isConditionFailed, toItem } from '../dynamo-table.ts';
import { eventKey, eventKeyPrefix, messageKey, orderPartition, photoItemKey, pointerKey } from '../orders/keys.ts';
import { pointerPartition } from '../orders/pointer-item.ts';
import type { ErasureStore, OrderId } from './erasure-store.ts';

export function dynamoErasureStore({ client, tableName: TableName }: DynamoTable): ErasureStore {
  const ofOrder = ({ senderId, orderId }: OrderId, sk: string) => ({ pk: orderPartition(senderId, orderId), sk });
  const remove = async (key: object) => {
    await client.send(new DeleteItemCommand({ TableName, Key: toItem(key) }));
  };

  /** What is gone meanwhile is not made again. */
  async function update(key: object, UpdateExpression: string, names: object, values?: object): Promise<void> {
    try {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: toItem(key),
          UpdateExpression,
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { ...names },
          ...(values ? { ExpressionAttributeValues: toItem(values) } : {}),
        }),
      );
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
    }
  }

  const names = { '#order': 'order', '#data': 'data' };
  return {
    async rewriteEvent({ senderId, orderId, source, id, order, data }) {
      const key = ofOrder({ senderId, orderId }, eventKey(source, id));
      if (order) await update(key, 'SET #order = :order, #data = :data', names, { ':order': order, ':data': data });
      else await update(key, 'SET #data = :data REMOVE #order', names, { ':data': data });
    },

    emptyEvent: (order, sourceAndId) =>
      update(ofOrder(order, eventKeyPrefix + sourceAndId), 'SET #data = :data REMOVE #order', names, { ':data': {} }),

    dropPayload: ({ messageId, ...order }) =>
      update(ofOrder(order, messageKey(messageId)), 'REMOVE #payload', { '#payload': 'payload' }),

    rewritePayload: ({ messageId, ...order }, payload) =>
      update(
        ofOrder(order, messageKey(messageId)),
        'SET #payload = :payload',
        { '#payload': 'payload' },
        { ':payload': payload },
      ),

    dropPhoto: (order, photoId) => remove(ofOrder(order, photoItemKey(photoId))),

    dropPointer: ({ senderId, orderId }, by) =>
      remove({ pk: pointerPartition(senderId, by), sk: pointerKey(senderId, orderId) }),
  };
}
