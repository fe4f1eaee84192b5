import { expect, it } from 'vitest';
import { reconcile } from '../../infra/restore/reconcile.ts';
import { message as schema, type Message } from '../../shared/messages/message.ts';
import { type DueShard, dueShards } from '../../shared/orders/keys.ts';
import { aSentMessage } from '../builders/message.ts';

const now = '2026-11-24T10:00:00.000Z';
const between = { stoppedAt: now, wentOut: undefined, now };
const { sentAt: _, providerId: __, ...said } = aSentMessage();
const planned = (id: string) => schema.parse({ ...said, id, attempt: 0, codes: [], state: 'planned' });

/** All that a restored table holds for unsent, found in its first shard. */
function tableOf(ids: string[], find: (id: string) => Message) {
  const changed: string[] = [];
  const due = ids.map((messageId) => ({ senderId: 'default', orderId: 'A-1', messageId, dueAt: now }));
  const next = (shard: DueShard, _by: string, after?: object) =>
    Promise.resolve(shard === dueShards[0] && !after ? due : []);
  const messages = {
    find: async ({ messageId }: { messageId: string }) => Promise.resolve(find(messageId)),
    change: ({ id }: Message) => Promise.resolve((changed.push(id), 'changed' as const)),
  };
  return { changed, dependencies: { due: { next }, messages } };
}

it('a message that nobody can read, as of a release long ago, stops none of the others and is named', async () => {
  const { changed, dependencies } = tableOf(['one', 'old', 'two'], (id) =>
    id === 'old' ? schema.parse({ id }) : planned(id),
  );
  expect(await reconcile(between, dependencies)).toEqual({ unknown: 2, waiting: 0, unreadable: ['old'] });
  expect(changed).toEqual(['one', 'two']);
});

it('a table that does not answer stops it all: nobody knows what may have gone out', async () => {
  const { dependencies } = tableOf(['one'], () => {
    throw new Error('throttled');
  });
  await expect(reconcile(between, dependencies)).rejects.toThrow('throttled');
});
