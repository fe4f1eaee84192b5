import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runImport } from '../../infra/import/run-import.ts';
import { useStack } from './stack.ts';

const driver = useStack();

it('brings orders along in silence, and the same ones never twice', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const file = join(folder, 'orders.csv');
  const lines = Array.from({ length: 120 }, (_, index) => `I-${index},${index},ann${index}@example.com,2026-10-01`);
  writeFileSync(
    file,
    ['order id;number;email;occurred at', ...lines.map((line) => line.replaceAll(',', ';'))].join('\n'),
  );
  const output: string[] = [];
  const write = (text: string) => void output.push(text);
  const terminal = {
    ...{ env: { WAYPOST_PORT: new URL(driver.stack.console).port }, clock: Date.now, print: write, complain: write },
    wait: () => Promise.resolve(),
    progress: () => {},
  };
  const line = [file, '--zone', 'Europe/Stockholm', '--sender', 'default'];
  expect(await runImport(line, terminal)).toBe(0);
  expect(await runImport(line, terminal)).toBe(0);
  rmSync(folder, { recursive: true });
  expect(output).toEqual(['120 lines: 120 accepted, 0 known already.', '120 lines: 0 accepted, 120 known already.']);
  await driver.settle();
  expect(await driver.outbox()).toEqual([]);
  const { body } = await driver.desk('GET', '/orders/I-119?sender=default');
  expect(body).toMatchObject({ order: { facts: { values: { customer: { email: 'ann119@example.com' } } } } });
});

it('tells the dispatcher of a tracking number that is mistyped', async () => {
  const shipped = (id: string, trackingNumber: string) => ({
    ...{ id, type: 'shipment.shipped', orderId: 'T-1', senderId: 'default' },
    ...{ occurredAt: '2026-11-23T09:00:00Z', order: { number: '1001', customer: { email: 'ann@example.com' } } },
    data: { carrier: 'UPS', trackingNumber },
  });
  await driver.post({ ...shipped('e-1', '1Z5R89390357567128'), occurredAt: await driver.now() });
  await driver.post({ ...shipped('e-2', '1Z5R89390357567127'), occurredAt: await driver.now() });
  await driver.settle();
  const told = (await driver.outbox()).filter(({ subject }) => subject?.includes('tracking number'));
  expect(told.map(({ to, subject }) => [to, subject])).toEqual([
    [expect.stringContaining('@') as string, 'Please check the tracking number 1Z5R89390357567128 (order 1001)'],
  ]);
});
