import { paginateScan, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoTable, expiryOf, fromItem, toItem } from '../dynamo-table.ts';
import { erasurePartition } from '../orders/keys.ts';
import { daysOfDevices } from '../push/dynamo-device-store.ts';
import { proof as schema } from './proof.ts';
import type { ProofStore } from './proof-store.ts';

/**
 * Proofs in a small table of their own. They go when what they are about would have gone by itself: a backup from before
 * holds nothing of that person then whose time is not over. That is the account's retention or, where it is shorter, the
 * time that devices are kept for, which is longer than DynamoDB can go back, too.
 */
export function dynamoProofStore(table: DynamoTable): ProofStore {
  const { client, tableName: TableName } = table;
  return {
    async keep(proof) {
      const pk = erasurePartition(proof.senderId, proof.channel, proof.hash);
      const retentionDays = Math.max(table.retentionDays, daysOfDevices);
      const Item = toItem({ pk, ...proof, expiresAt: expiryOf(proof.erasedAt, { ...table, retentionDays }) });
      await client.send(new PutItemCommand({ TableName, Item }));
    },

    async all() {
      const proofs = [];
      for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true })) {
        proofs.push(...Items.map((item) => schema.parse(fromItem(item))));
      }
      return proofs;
    },
  };
}
