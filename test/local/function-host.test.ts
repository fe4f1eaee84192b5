import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { FunctionHost } from '../../infra/local/function-host.ts';
import { LogBook } from '../../infra/local/log-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'waypost-functions-'));
const hosts: FunctionHost[] = [];
afterEach(() => Promise.all(hosts.splice(0).map((host) => host.stop())));
afterAll(() => rmSync(folder, { recursive: true }));

let number = 0;
function hostOf(code: string, timeoutSeconds = 10) {
  const bundle = mkdtempSync(join(folder, `${++number}-`));
  writeFileSync(join(bundle, 'index.js'), code);
  const logs = new LogBook();
  const environment = { TABLE_NAME: 'orders' };
  const known = { name: 'f', arn: 'arn:f', role: 'r', outside: '' };
  const definition = { ...known, bundle, environment, timeoutSeconds, memoryMegabytes: 128 };
  const host = new FunctionHost(definition, logs);
  hosts.push(host);
  return { host, logs };
}
/** Until the instance that ends by itself is gone. */
const ended = (logs: LogBook) => vi.waitFor(() => expect(logs.text()).toMatch(/f (ended|broke)/), { timeout: 5000 });

describe('a function', () => {
  it('sees its own environment, and an event and a context as Lambda gives them', async () => {
    const { host } = hostOf(`exports.handler = async (event, { getRemainingTimeInMillis, ...context }) =>
      ({ event, context, left: getRemainingTimeInMillis(), environment: { ...process.env } })`);
    const answer = (await host.invoke({ at: new Date(0), gone: undefined })) as Record<string, unknown>;
    expect(answer).toMatchObject({
      event: { at: '1970-01-01T00:00:00.000Z' },
      context: { invokedFunctionArn: 'arn:f', functionName: 'f', awsRequestId: expect.any(String) as string },
      environment: { TABLE_NAME: 'orders' },
    });
    expect(Object.keys(answer.environment as object)).toEqual(['TABLE_NAME']);
    expect(answer.left).toBeGreaterThan(5000);
  });

  it('that throws fails its invocation, is logged, and its instance lives on', async () => {
    const { host, logs } = hostOf(`let calls = 0;
      exports.handler = async () => { if (++calls === 1) throw new TypeError('no such thing'); return calls }`);
    await expect(host.invoke({})).rejects.toThrow('TypeError: no such thing');
    expect(logs.text()).toContain('no such thing');
    expect(await host.invoke({})).toBe(2);
  });

  it('that overruns its time-out is replaced, even while it holds its thread', async () => {
    const { host } = hostOf(
      `let calls = 0; exports.handler = async ({ spin }) => { calls++; while (spin); return calls }`,
      1,
    );
    expect(await host.invoke({})).toBe(1);
    await expect(host.invoke({ spin: true })).rejects.toThrow('f timed out after 1 seconds');
    expect(await host.invoke({})).toBe(1);
  });

  it('that ends amid an invocation fails it and is replaced', async () => {
    const { host } = hostOf(`exports.handler = async ({ end }) => { if (end) process.exit(1); return 'well' }`);
    await expect(host.invoke({ end: true })).rejects.toThrow('f ended');
    expect(await host.invoke({})).toBe('well');
  });

  it.each([
    ['ends', 'process.exit(1)'],
    ['breaks', `throw new Error('late')`],
  ])('that %s after it answered is replaced by the next call', async (_, late) => {
    const { host, logs } = hostOf(`exports.handler = async () => { setTimeout(() => { ${late} }, 1); return 'well' }`);
    expect(await host.invoke({})).toBe('well');
    await ended(logs);
    expect(await host.invoke({})).toBe('well');
  });

  it('that cannot be loaded fails each call with the reason, and nothing else', async () => {
    const { host, logs } = hostOf(`throw new Error('cannot load')`);
    host.warm();
    await ended(logs);
    await expect(host.invoke({})).rejects.toThrow('cannot load');
    await expect(host.invoke({})).rejects.toThrow('cannot load');
  });

  it('takes one event at a time in each instance, and the rest wait in line', async () => {
    const { host } = hostOf(`const { threadId } = require('node:worker_threads'); let inside = 0;
      exports.handler = async () => {
        const most = ++inside;
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
        return { most, threadId };
      }`);
    const answers = (await Promise.all(Array.from({ length: 12 }, () => host.invoke({})))) as {
      most: number;
      threadId: number;
    }[];
    expect(new Set(answers.map(({ most }) => most))).toEqual(new Set([1]));
    expect(new Set(answers.map(({ threadId }) => threadId)).size).toBe(2);
    expect(host.isBusy).toBe(false);
  });
});
