import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { DynamoTable } from '../../shared/dynamo-table.ts';

/** Gives a table what DynamoDB leaves out when it restores one: its stream, and that items go when their time is over. */
export async function makeFit({ client, tableName: TableName }: DynamoTable): Promise<{ streamArn: string }> {
  const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
  if (TimeToLiveDescription?.TimeToLiveStatus === 'DISABLED') {
    const TimeToLiveSpecification = { AttributeName: 'expiresAt', Enabled: true };
    await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
  }
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  if (Table?.StreamSpecification?.StreamEnabled && Table.LatestStreamArn) return { streamArn: Table.LatestStreamArn };
  const StreamSpecification = { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' } as const;
  const { TableDescription } = await client.send(new UpdateTableCommand({ TableName, StreamSpecification }));
  if (!TableDescription?.LatestStreamArn) throw new Error(`DynamoDB gave ${TableName} no stream.`);
  return { streamArn: TableDescription.LatestStreamArn };
}
