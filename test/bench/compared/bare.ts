import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

const table = new DynamoDBClient({});

/** The least that a function which writes one item can be. */
export const handler = (event: { id: string }) =>
  table.send(new PutItemCommand({ TableName: 'orders', Item: { pk: { S: event.id } } }));
