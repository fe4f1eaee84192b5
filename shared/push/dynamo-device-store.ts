import { DeleteItemCommand, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoTable, expiryOf, fromItem, toItem } from '../dynamo-table.ts';
import type { Instant } from '../orders/instant.ts';
import { contactPartition, deviceKey, deviceOwnersKey, devicePartition, devicesKeyPrefix } from '../orders/keys.ts';
import { type Device, device as deviceSchema } from './device.ts';
import { type DevicesOf, type DeviceStore, mostDevices } from './device-store.ts';

/** Devices are kept for so long, whatever the account's retention: an app that is opened now and then tells its token again. */
export const daysOfDevices = 90;

/** Whose a device is, so that it can be taken from them. */
const ownership = z.object({ owners: z.array(z.string()) });

export function dynamoDeviceStore(table: DynamoTable): DeviceStore {
  const { client, tableName: TableName } = table;
  const put = (item: object) => client.send(new PutItemCommand({ TableName, Item: toItem(item) }));
  const remove = (key: object) => client.send(new DeleteItemCommand({ TableName, Key: toItem(key) }));
  const keyOf = (owner: string, senderId: string, deviceId: string) => ({
    pk: contactPartition('push', owner),
    sk: deviceKey(senderId, deviceId),
  });
  const ownersKeyOf = (senderId: string, deviceId: string) => ({
    pk: devicePartition(senderId, deviceId),
    sk: deviceOwnersKey,
  });

  async function of({ hash, senderId }: DevicesOf, now: Instant): Promise<Device[]> {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        Limit: mostDevices,
        KeyConditionExpression: 'pk = :owner AND begins_with(sk, :devices)',
        ExpressionAttributeValues: toItem({
          ':owner': contactPartition('push', hash),
          ':devices': devicesKeyPrefix(senderId),
        }),
      }),
    );
    const living = Items.map(fromItem).filter(({ expiresAt }) => Number(expiresAt) * 1000 > Date.parse(now));
    return living.map((item) => deviceSchema.parse(item));
  }

  async function ownersOf(senderId: string, deviceId: string): Promise<string[]> {
    const Key = toItem(ownersKeyOf(senderId, deviceId));
    const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
    return Item ? ownership.parse(fromItem(Item)).owners : [];
  }

  return {
    of,

    async keep(owners, device, now) {
      const { senderId, id } = device;
      const known = await Promise.all(owners.map((hash) => of({ hash, senderId }, now)));
      const isFull = (all: Device[]) => all.length >= mostDevices && !all.some((one) => one.id === id);
      if (known.some(isFull)) return 'too many';
      const former = (await ownersOf(senderId, id)).filter((owner) => !owners.includes(owner));
      const expiresAt = expiryOf(now, { ...table, retentionDays: daysOfDevices });
      // Its owners first: a crash after that leaves nothing that could not be taken from them again.
      await put({ ...ownersKeyOf(senderId, id), owners: [...owners, ...former], expiresAt });
      await Promise.all(former.map((owner) => remove(keyOf(owner, senderId, id))));
      await Promise.all(owners.map((owner) => put({ ...keyOf(owner, senderId, id), ...device, expiresAt })));
      return 'kept';
    },

    async forget(senderId, deviceId) {
      const owners = await ownersOf(senderId, deviceId);
      await Promise.all(owners.map((owner) => remove(keyOf(owner, senderId, deviceId))));
      await remove(ownersKeyOf(senderId, deviceId));
    },
  };
}
