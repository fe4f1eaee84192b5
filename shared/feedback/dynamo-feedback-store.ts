import { QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, fromItem, toItem } from '../dynamo-table.ts';
import { feedbackKey, feedbackPartition } from '../orders/keys.ts';
import type { Feedback } from './feedback.ts';
import type { FeedbackStore } from './feedback-store.ts';
import type { RatingChange } from './rating-change.ts';

const count = z._default(z.number(), 0);
const item = z.object({ orderType: z.string(), p1: count, p2: count, p3: count, p4: count, p5: count });

/** What a rating writes, in the commit of its order. */
export const countRating = ({ senderId, orderType, points, instead }: RatingChange, { tableName }: DynamoTable) => ({
  TableName: tableName,
  Key: toItem({ pk: feedbackPartition(senderId), sk: feedbackKey(orderType) }),
  UpdateExpression: `SET orderType = :type ADD p${points} :more${instead === undefined ? '' : `, p${instead} :fewer`}`,
  ExpressionAttributeValues: toItem({
    ':type': orderType,
    ':more': 1,
    ...(instead === undefined ? {} : { ':fewer': -1 }),
  }),
});

export const dynamoFeedbackStore = ({ client, tableName: TableName }: DynamoTable): FeedbackStore => ({
  async ofSender(senderId) {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :feedback',
        ExpressionAttributeValues: toItem({ ':feedback': feedbackPartition(senderId) }),
      }),
    );
    return Items.map((one): Feedback => {
      const { orderType, p1, p2, p3, p4, p5 } = item.parse(fromItem(one));
      return { orderType, points: [p1, p2, p3, p4, p5] };
    });
  },
});
