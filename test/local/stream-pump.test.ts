import { describe, expect, it } from 'vitest';
import type { RawRecord, StreamReader } from '../../infra/local/stream.ts';
import { StreamPump } from '../../infra/local/stream-pump.ts';

const record = (number: number): RawRecord => ({
  eventID: String(number),
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: String(number), Keys: {} },
});

/** A pump of records 1 to `count`, and the batches that it hands out. */
function pumpOf(count: number, answer: (batch: string[], call: number) => unknown, differences = {}) {
  const batches: string[][] = [];
  const waiting = [Array.from({ length: count }, (_, index) => record(index + 1))];
  const reader = { read: () => Promise.resolve(waiting.shift() ?? []) } as unknown as StreamReader;
  const settings = {
    batchSize: 4,
    reportsItemFailures: true,
    retries: -1,
    bisects: true,
    filters: [{ eventName: ['INSERT'] }],
  };
  const pump = new StreamPump(reader, { ...settings, ...differences }, (records) => {
    const batch = records.map(({ eventID }) => eventID);
    batches.push(batch);
    return Promise.resolve(answer(batch, batches.length));
  });
  return { pump, batches };
}

describe('an event source mapping', () => {
  it('hands records out in sequence, a batch at a time', async () => {
    const { pump, batches } = pumpOf(6, () => ({ batchItemFailures: [] }));
    pump.kick();
    await pump.settled();
    expect(batches).toEqual([
      ['1', '2', '3', '4'],
      ['5', '6'],
    ]);
  });

  it('goes on from the lowest record that failed', async () => {
    const failed = [{ itemIdentifier: '4' }, { itemIdentifier: '2' }];
    const { pump, batches } = pumpOf(4, (_, call) => ({ batchItemFailures: call === 1 ? failed : [] }));
    pump.kick();
    await pump.settled();
    expect(batches).toEqual([
      ['1', '2', '3', '4'],
      ['2', '3', '4'],
    ]);
  });

  it('hands all out again where an answer names a record that was not in the batch', async () => {
    const odd = [{ itemIdentifier: 'no sequence number' }];
    const { pump, batches } = pumpOf(2, (_, call) => ({ batchItemFailures: call === 1 ? odd : [] }), {
      bisects: false,
    });
    pump.kick();
    await pump.settled();
    expect(batches).toEqual([
      ['1', '2'],
      ['1', '2'],
    ]);
  });

  it('gives a record up after so many tries, and goes on with the next', async () => {
    const { pump, batches } = pumpOf(
      2,
      (batch) => ({ batchItemFailures: batch.includes('1') ? [{ itemIdentifier: '1' }] : [] }),
      { retries: 1 },
    );
    pump.kick();
    await pump.settled();
    expect(batches).toEqual([['1', '2'], ['1', '2'], ['2']]);
  });

  it('reads no failures from the answer unless the mapping says so', async () => {
    const failed = [{ itemIdentifier: '1' }];
    const { pump, batches } = pumpOf(2, () => ({ batchItemFailures: failed }), { reportsItemFailures: false });
    pump.kick();
    await pump.settled();
    expect(batches).toEqual([['1', '2']]);
  });

  it('takes every record where there is no filter', async () => {
    const { pump, batches } = pumpOf(1, () => null, { filters: [] });
    pump.kick();
    await pump.settled();
    expect(batches).toEqual([['1']]);
  });

  it('halves the batch when the function fails as a whole', async () => {
    const { pump, batches } = pumpOf(4, (batch) => {
      if (batch.length > 1) throw new Error('too much at once');
      return null;
    });
    pump.kick();
    await pump.settled();
    expect(batches.map((batch) => batch.length)).toEqual([4, 2, 1, 3, 1, 2, 1, 1]);
    expect(batches.filter(({ length }) => length === 1).flat()).toEqual(['1', '2', '3', '4']);
  });

  it('tries the whole batch again where the mapping does not halve it', async () => {
    const { pump, batches } = pumpOf(
      3,
      (_, call) => {
        if (call === 1) throw new Error('once');
        return null;
      },
      { bisects: false },
    );
    pump.kick();
    await pump.settled();
    expect(batches.map((batch) => batch.length)).toEqual([3, 3]);
  });

  it('reads no more once it was stopped', async () => {
    const { pump, batches } = pumpOf(1, () => null);
    pump.stop();
    pump.kick();
    await pump.settled();
    expect(batches).toEqual([]);
  });

  it('hands the last ones out again when asked to', async () => {
    const { pump, batches } = pumpOf(3, () => null);
    pump.kick();
    await pump.settled();
    pump.replay(2);
    await pump.settled();
    expect(batches).toEqual([
      ['1', '2', '3'],
      ['2', '3'],
    ]);
  });
});
