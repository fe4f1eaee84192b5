import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoTable, fromItem, isConflict, toItem } from '../dynamo-table.ts';
import { contactKey, contactPartition } from '../orders/keys.ts';
import { contact as contactSchema, type ContactId } from './contact.ts';
import type { ContactStore } from './contact-store.ts';

const keyOf = ({ channel, hash }: ContactId) => ({ pk: contactPartition(channel, hash), sk: contactKey });

export function dynamoContactStore({ client, tableName: TableName }: DynamoTable): ContactStore {
  return {
    async find(id) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: toItem(keyOf(id)), ConsistentRead: true }),
      );
      return Item && contactSchema.parse(fromItem(Item));
    },

    async save(contact) {
      const before = contact.version - 1;
      try {
        await client.send(
          new PutItemCommand({
            TableName,
            Item: toItem({ ...keyOf(contact), ...contact }),
            ...(before === 0
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : { ConditionExpression: 'version = :before', ExpressionAttributeValues: toItem({ ':before': before }) }),
          }),
        );
        return 'saved';
      } catch (error) {
        if (isConflict(error)) return 'conflict';
        throw error;
      }
    },
  };
}
