import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { senderFinder } from '../../shared/senders/find-sender.ts';
import type { SenderStore, Settings } from '../../shared/senders/sender-store.ts';
import { dynamoSenderStore } from '../../shared/senders/dynamo-sender-store.ts';
import { aSender } from '../builders/sender.ts';
import { memorySenders } from '../fakes/memory-senders.ts';
import { engineNames, startTestTable, type TestTable } from '../orders/test-table.ts';

const settings = (differences: Partial<Settings> = {}): Settings => ({
  senderId: 'default',
  document: { id: 'default', name: 'Harbour Lane', logoUrl: null, hours: [{ from: '' }] },
  version: 1,
  updatedAt: '2026-11-23T10:00:00.000Z',
  updatedBy: 'ann',
  ...differences,
});

describe.each(['memory', ...engineNames] as const)('the settings on %s', (name) => {
  let running: TestTable | undefined;
  let store: SenderStore;
  beforeAll(async () => {
    running = name === 'memory' ? undefined : await startTestTable(name);
    store = running ? dynamoSenderStore(running.table) : memorySenders();
  }, 30_000);
  afterAll(() => running?.stop());

  it('come back as they were saved, every version of them', async () => {
    const first = settings({ senderId: 's1' });
    const second = settings({ senderId: 's1', version: 2, document: { name: 'Other' }, updatedBy: 'bo' });
    expect(await store.save(first)).toBe('saved');
    expect(await store.find('s1')).toEqual(first);
    expect(await store.save(second)).toBe('saved');
    expect(await store.find('s1')).toEqual(second);
    expect(await store.findVersion('s1', 1)).toEqual(first);
    expect(await store.findVersion('s1', 2)).toEqual(second);
    for (const version of [0, 3]) expect(await store.findVersion('s1', version)).toBeUndefined();
    expect(await store.find('s')).toBeUndefined();
  });

  it('are saved on top of the version before, and nowhere else', async () => {
    const of = (version: number) => settings({ senderId: 's2', version });
    expect(await store.save(of(2))).toBe('conflict');
    expect(await store.save(of(1))).toBe('saved');
    expect(await store.save({ ...of(1), updatedBy: 'bo' })).toBe('conflict');
    expect(await store.save(of(3))).toBe('conflict');
    const both = await Promise.all([store.save(of(2)), store.save({ ...of(2), updatedBy: 'bo' })]);
    expect(both.sort()).toEqual(['conflict', 'saved']);
  });

  it('lie beside what is paused, of which each change is on top of the one before', async () => {
    const paused = { channel: 'sms' as const, since: '2026-11-23T10:00:00.000Z', by: 'ann' };
    expect(await store.pauses()).toEqual({ pauses: [], version: 0 });
    expect(await store.savePauses({ pauses: [paused], version: 1 })).toBe('saved');
    expect(await store.savePauses({ pauses: [], version: 1 })).toBe('conflict');
    expect(await store.pauses()).toEqual({ pauses: [paused], version: 1 });
    expect(await store.savePauses({ pauses: [], version: 2 })).toBe('saved');
  });

  it('are listed by their senders', async () => {
    await store.save(settings({ senderId: 's3' }));
    expect(await store.ids()).toEqual(['s1', 's2', 's3']);
  });
});

describe('finding a sender', () => {
  const saved = (name: string) => settings({ document: { ...aSender({ name }) } });

  it('takes what the table has, else what the account has, else nobody', async () => {
    const store = memorySenders();
    await store.save(saved('Ours'));
    const find = senderFinder(store, [aSender({ name: 'Theirs' }), aSender({ id: 'other' })]);
    expect(await find('default')).toMatchObject({ name: 'Ours' });
    expect(await find('other')).toMatchObject({ id: 'other' });
    expect(await find('nobody')).toBeUndefined();
  });

  it('asks once a minute, and sees a change then', async () => {
    const store = memorySenders();
    let clock = 0;
    const find = senderFinder(store, [], () => clock);
    expect(await find('default')).toBeUndefined();
    await store.save(saved('Ours'));
    clock = 59_999;
    expect(await find('default')).toBeUndefined();
    clock = 60_000;
    expect(await find('default')).toMatchObject({ name: 'Ours' });
  });

  it('sees what is paused, and what goes on, within a minute', async () => {
    const store = memorySenders();
    let clock = 0;
    const find = senderFinder(store, [aSender()], () => clock);
    const paused = async () => (await find('default'))?.pauses?.length;
    expect(await paused()).toBe(0);
    await store.savePauses({ pauses: [{ channel: 'sms', since: '2026-11-23T10:00:00.000Z', by: 'ann' }], version: 1 });
    clock = 60_000;
    expect(await paused()).toBe(1);
    await store.savePauses({ pauses: [], version: 2 });
    clock = 120_000;
    expect(await paused()).toBe(0);
  });

  it('asks again after a failure', async () => {
    let calls = 0;
    const find = senderFinder(
      {
        pauses: memorySenders().pauses,
        find: () => (calls++ ? Promise.resolve(saved('Ours')) : Promise.reject(new Error('away'))),
      },
      [],
    );
    await expect(find('default')).rejects.toThrow('away');
    expect(await find('default')).toMatchObject({ name: 'Ours' });
  });
});
