import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { linkKey, linkPartition } from '../../shared/orders/keys.ts';
import { engineCall } from './engine-call.ts';
import type { OutboxMessage } from './outbox.ts';

type Values = Record<string, unknown>;
type Item = Record<string, AttributeValue>;

/** A look into the table, for the console and for what recurs. */
export class TableView {
  /** When the first thing falls due (ISO), as of the last write; nothing where nothing does. */
  private firstDue: Promise<string | undefined> | undefined;

  constructor(
    private readonly engine: () => Promise<string>,
    private readonly tableName: () => string,
  ) {}

  /** Every message with its state and verdict, in the sequence in which they were planned. */
  async messages(): Promise<Values[]> {
    const messages = await this.allOf('MESSAGE#');
    return messages.sort((a, b) => (String(a.plannedAt) < String(b.plannedAt) ? -1 : 1));
  }

  /** Every call that is still to be made, the longest waiting first. */
  async calls(): Promise<Values[]> {
    const calls = (await this.allOf('CALL#')).map(({ call }) => call as Values);
    return calls.sort((a, b) => (String(a.requestedAt) < String(b.requestedAt) ? -1 : 1));
  }

  /** Every event that was kept, in no order that matters. */
  events(): Promise<Values[]> {
    return this.allOf('EVENT#');
  }

  /** All items whose sort key begins so, without what only the table needs. */
  private async allOf(prefix: string): Promise<Values[]> {
    const items = await this.all({
      FilterExpression: 'begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':prefix': { S: prefix } },
    });
    return items.map(({ pk: _pk, sk: _sk, dueShard: _shard, expiresAt: _expiry, ...values }) => values);
  }

  /** Everything in the table, or what a filter of a scan lets through. */
  async all(filter: object = {}): Promise<Values[]> {
    const all: Values[] = [];
    let start: Item | undefined;
    do {
      const page: { Items: Item[]; LastEvaluatedKey?: Item } = await engineCall(await this.engine(), 'Scan', {
        TableName: this.tableName(),
        ...filter,
        ExclusiveStartKey: start,
      });
      all.push(...page.Items.map((item) => unmarshall(item)));
      start = page.LastEvaluatedKey;
    } while (start);
    return all;
  }

  /** The outbox, each message with its order and id: by the provider's id, else by the link in its text. */
  async named(outbox: OutboxMessage[]): Promise<Omit<OutboxMessage, 'providerId' | 'configurationSet' | 'tags'>[]> {
    const nameless = outbox.filter(({ orderId }) => orderId === null);
    const byProviderId = new Map(
      nameless.length > 0 ? (await this.messages()).map((message) => [message.providerId, message]) : [],
    );
    for (const message of nameless) {
      const known = byProviderId.get(message.providerId) as { orderId: string; id: string } | undefined;
      if (known) Object.assign(message, { orderId: known.orderId, messageId: known.id });
    }
    return Promise.all(
      outbox.map(async ({ providerId: _, configurationSet: _set, tags: _tags, ...message }) => ({
        ...message,
        orderId: message.orderId ?? (await this.orderOfLinkIn(message.text)),
      })),
    );
  }

  /** Whether something should have happened by then and has not. */
  async isAnythingDue(by: number): Promise<boolean> {
    // A clock that is moved on asks every five minutes of it, hundreds of times, and little is written meanwhile.
    this.firstDue ??= this.readFirstDue();
    const first = await this.firstDue;
    return first !== undefined && first <= new Date(by).toISOString();
  }

  /** Something was written: what was read before may have changed. */
  written(): void {
    this.firstDue = undefined;
  }

  /** An item as it lies in the table. */
  async get(pk: string, sk: string): Promise<Item | undefined> {
    const Key = { pk: { S: pk }, sk: { S: sk } };
    const { Item } = await engineCall<{ Item?: Item }>(await this.engine(), 'GetItem', {
      TableName: this.tableName(),
      Key,
    });
    return Item;
  }

  async put(Item: object): Promise<void> {
    await engineCall(await this.engine(), 'PutItem', { TableName: this.tableName(), Item });
  }

  private async readFirstDue(): Promise<string | undefined> {
    try {
      const { Items } = await engineCall<{ Items: { dueAt: { S: string } }[] }>(await this.engine(), 'Scan', {
        TableName: this.tableName(),
        IndexName: 'due',
      });
      return Items.map(({ dueAt }) => dueAt.S).sort()[0];
    } catch (error) {
      // A failure is not kept: the next caller asks again.
      this.written();
      throw error;
    }
  }

  private async orderOfLinkIn(text: string): Promise<string | null> {
    const token = /\/t\/([A-Za-z0-9_-]{16})/.exec(text)?.[1];
    if (!token) return null;
    const Item = await this.get(linkPartition(createHash('sha256').update(token).digest('hex')), linkKey);
    return Item ? String(unmarshall(Item).orderId) : null;
  }
}
