import { beforeEach, describe, expect, it } from 'vitest';
import { keyedBy } from '../../functions/desk/once/fingerprint.ts';
import { once } from '../../functions/desk/once/once.ts';
import type { RequestStore } from '../../functions/desk/once/request-store.ts';
import type { DeskEvent } from '../../functions/desk/request.ts';
import { ProblemError } from '../../shared/problem.ts';
import { memoryRequests } from '../fakes/memory-requests.ts';

const now = '2026-11-24T10:00:00.000Z';
const later = '2026-11-25T10:00:00.000Z';
let requests: RequestStore;
let done: number;
beforeEach(() => {
  requests = memoryRequests();
  done = 0;
});
const act = () => ({ status: 201, body: { done: ++done }, headers: { etag: '"1"' } });

/** What is answered, or the code of the problem. */
async function ask(fingerprint = 'this', doing: Parameters<typeof once>[3] = act, at = now) {
  try {
    return await once({ id: 'key', fingerprint }, requests, at, doing);
  } catch (error) {
    return error instanceof ProblemError ? error.problem.code : String(error);
  }
}

describe('a request under a key', () => {
  it('is done once, and answered alike each time, for a day', async () => {
    const first = await ask();
    const again = { ...act(), body: { done: 1 }, headers: { etag: '"1"', 'idempotent-replayed': 'true' } };
    expect(first).toMatchObject({ status: 201, body: { done: 1 } });
    done = 1;
    expect(await ask()).toEqual(again);
    expect(done).toBe(1);
    expect(await ask('this', act, later)).toMatchObject({ body: { done: 2 } });
  });

  it('that asks for something else is refused', async () => {
    await ask();
    expect(await ask('that')).toBe('idempotency_key_reused');
    expect(done).toBe(1);
  });

  it('is told to wait while it is under way, until its lease is over', async () => {
    let answer: (() => void) | undefined;
    const slow = ask('this', () => new Promise((resolve) => (answer = () => resolve(act()))));
    await Promise.resolve();
    expect(await ask()).toBe('request_under_way');
    expect(await ask('this', act, '2026-11-24T10:00:30.000Z')).toMatchObject({ body: { done: 1 } });
    answer?.();
    await slow;
  });

  it.each([
    ['refused', new ProblemError({ status: 404, code: 'not_found', title: '', detail: '' }), 'not_found'],
    ['broken off', new Error('fell'), 'Error: fell'],
  ])('that was %s may be sent anew, put right or not', async (_, error, told) => {
    expect(await ask('this', () => Promise.reject(error))).toBe(told);
    expect(await ask('that')).toMatchObject({ body: { done: 1 } });
  });

  it('is answered though its answer could not be kept', async () => {
    requests.finish = () => Promise.reject(new Error('table busy'));
    expect(await ask()).toMatchObject({ body: { done: 1 } });
  });
});

describe('a key', () => {
  const keyed = (key: string | undefined, { caller = 'username ann', body = '{}', path = '/pause' } = {}) =>
    keyedBy(
      {
        headers: key === undefined ? {} : { 'idempotency-key': key },
        ...{ rawPath: path, rawQueryString: '', body, requestContext: { http: { method: 'POST' } } },
      } as unknown as DeskEvent,
      caller,
    );

  it('is the same in quotes and without, and nobody else has it', () => {
    expect(keyed('"8e03978e-40d5"')).toEqual(keyed('8e03978e-40d5'));
    expect(keyed('8e03978e-40d5', { caller: 'client_id ann' })?.id).not.toBe(keyed('8e03978e-40d5')?.id);
    expect(keyed(undefined)).toBeUndefined();
  });

  it('stands for its request: where it goes, and every byte of it', () => {
    const { id, fingerprint } = keyed('8e03978e-40d5') ?? {};
    for (const other of [{ body: '{ }' }, { path: '/resume' }]) {
      expect(keyed('8e03978e-40d5', other)?.id).toBe(id);
      expect(keyed('8e03978e-40d5', other)?.fingerprint).not.toBe(fingerprint);
    }
  });

  it.each(['', 'short', 'with a blank in it', 'ö'.repeat(9), 'x'.repeat(129)])('"%s" is none', (key) => {
    expect(() => keyed(key)).toThrow('idempotency_key_malformed');
  });
});
