import { expect, it, vi } from 'vitest';
import { localSecret, ownerAccessKey } from '../../infra/local/credentials.ts';
import { region } from '../../infra/local/names.ts';
import { runRestore } from '../../infra/restore/run-restore.ts';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const zone = 'Europe/Stockholm';
const restored = 'RestoredOrders';
const customers = {
  'A-1': anAnn(),
  'B-1': { name: 'Bo', email: 'bo@example.com' },
  'C-1': { name: 'Cilla', email: 'cilla@example.com' },
  'D-1': { name: 'Dan', email: 'dan@example.com' },
  'E-1': { name: 'Eva', email: 'eva@example.com' },
  'F-1': { name: 'Fia', email: 'fia@example.com' },
};
type OrderId = keyof typeof customers;

async function tell(orderId: OrderId, type: string, { id = `${orderId} ${type}`, data = {} } = {}): Promise<void> {
  const order = { number: orderId, customer: customers[orderId] };
  const event = { id, type, orderId, senderId: 'default', occurredAt: await flow.now(), order, data };
  told.set(id, event);
  expect(await flow.post(event)).toMatchObject({ status: 202, body: { accepted: 1 } });
  await flow.settle();
}
const told = new Map<string, object>();

interface Page {
  Items: object[];
}
const scan = async (TableName: string) => (await flow.stack.askEngine<Page>('Scan', { TableName })).Items;

/** The table as it stood when the items were read, as DynamoDB restores it: without its stream. */
async function restoreTable(items: object[]): Promise<void> {
  const own = flow.stack.wiring.tables.find(({ TableName }) => TableName === flow.stack.tableName);
  await flow.stack.askEngine('CreateTable', { ...own, TableName: restored, StreamSpecification: undefined });
  for (const Item of items) await flow.stack.askEngine('PutItem', { TableName: restored, Item });
}

/** The tool as somebody of the account runs it, and what it says. */
async function restore(...more: string[]): Promise<string> {
  const said: string[] = [];
  const desk = flow.stack.fleet.host(
    flow.stack.wiring.functions.find(({ environment }) => environment.ERASURES_TABLE)?.name ?? '',
  );
  const { LINK_SECRET_ARN, PHOTO_BUCKET, ERASURES_TABLE, AWS_ENDPOINT_URL_S3 } = desk.definition.environment;
  const known = { linkSecret: LINK_SECRET_ARN, photos: PHOTO_BUCKET, erasures: ERASURES_TABLE, retentionDays: 180 };
  vi.stubEnv('AWS_ENDPOINT_URL', flow.stack.endpoint);
  vi.stubEnv('AWS_ENDPOINT_URL_S3', AWS_ENDPOINT_URL_S3);
  vi.stubEnv('AWS_REGION', region);
  vi.stubEnv('AWS_ACCESS_KEY_ID', ownerAccessKey);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', localSecret);
  const say = (text: string) => void said.push(text);
  const now = await flow.now();
  const args = ['--table', restored, '--with', JSON.stringify(known), ...more];
  const exitCode = await runRestore(args, { print: say, complain: say, now: () => now }).finally(() =>
    vi.unstubAllEnvs(),
  );
  return [...said, `exit ${exitCode}`].join('\n');
}

/** Who got what, each once for every time that they got it. */
const received = async () => (await flow.outbox()).map(({ to, subject }) => `${to}: ${subject}`).sort();
const standing = async (orderId: string) =>
  (await flow.messages()).filter((one) => one.orderId === orderId).map(({ rule, state }) => `${rule} ${state}`);

it(
  'after a restore nothing goes out until somebody resumes it, nothing goes twice, and who was erased is erased again',
  { timeout: 60_000 },
  async () => {
    // In the night Bo's news is held until nine, and Cilla's visit is planned: she is reminded a day before it.
    const { body } = await flow.desk('GET', '/senders/default');
    const timing = { before: { time: 'window', by: 'PT24H' } };
    const reminder = { id: 'reminder', on: 'visit.planned', message: 'reminder', channels: ['email'], timing };
    await flow.desk('PUT', '/senders/default', { ...(body.settings as object), rules: [reminder] });
    await flow.stack.restartFunctions();
    const night = await flow.clock({ to: nextWallTime(await flow.now(), '22:30', zone) });
    await tell('A-1', 'order.placed');
    await tell('F-1', 'order.placed');
    await tell('B-1', 'visit.started', { data: { visitId: 'b' } });
    const inDays = (days: number) => new Date(Date.parse(night) + days * 86_400_000).toISOString();
    await tell('C-1', 'visit.planned', { data: { visitId: 'c', window: { from: inDays(2), to: inDays(2.1) } } });
    const backup = { at: await flow.now(), items: await scan(flow.stack.tableName) };

    // In the morning what was held goes out, Dan orders, Ann is erased, Fia complains; then the table turns out to be spoilt.
    await flow.clock({ to: nextWallTime(night, '09:10', zone) });
    await tell('D-1', 'order.placed');
    expect((await flow.desk('DELETE', '/customers/ann%40example.com?sender=default')).status).toBe(200);
    const toFia = (await flow.messages()).find(({ orderId }) => orderId === 'F-1');
    await flow.report(toFia?.id ?? '', 'complaint');
    await flow.settle();
    const before = await received();
    expect(before.join('\n')).toMatch(/bo@.*\n(.*\n)*dan@/);
    const stoppedAt = await flow.clock({ advance: 'PT2M' });
    await restoreTable(backup.items);
    expect(JSON.stringify(await scan(restored))).toContain('ann@example.com');

    const args = ['--backup', backup.at, '--stopped', stoppedAt, '--former', flow.stack.tableName];
    const first = await restore(...args);
    expect(first).toMatch(/^Words of recipients since the backup.* carried over: 1\.$/m);
    expect(first).toContain('Erasures since the backup, done again: 1.\n  1 orders');
    expect(first).toMatch(/^2 messages may have gone out/m);
    expect(first).toMatch(/^1 are unsent and wait/m);
    expect(first).toMatch(/restoredTable: 'arn:aws:dynamodb:.*:table\/RestoredOrders\/stream\/.*',\nexit 0$/);
    expect(JSON.stringify(await scan(restored))).not.toMatch(/ann@example|Ann|70123456/);

    await flow.stack.useRestored(restored);
    expect((await flow.desk('GET', '/pauses')).body).toMatchObject({ pauses: [{ by: 'npm run restore' }] });

    // What came in since the backup is told again, and what happens goes on being told.
    expect((await flow.post(told.get('D-1 order.placed'))).status).toBe(202);
    await flow.clock({ advance: 'PT3M' });
    await tell('E-1', 'order.placed');
    expect(await standing('D-1')).toEqual(['order-received held']);
    expect(await restore(...args)).toMatch(/^1 messages may have gone out.*\n2 are unsent and wait/m);
    await flow.clock({ advance: 'PT20M' });
    expect(await received()).toEqual(before);
    expect(await standing('D-1')).toEqual(['order-received unknown']);
    expect(await standing('E-1')).toEqual(['order-received held']);

    await flow.desk('POST', '/resume', {});
    await flow.stack.restartFunctions();
    await flow.clock({ advance: 'PT20M' });
    expect(await received()).toEqual([...before, 'eva@example.com: Thank you for your order E-1'].toSorted());
    await tell('F-1', 'visit.started', { data: { visitId: 'f' } });
    expect(await standing('F-1')).toEqual(['order-received sent', 'on-its-way skipped']);
    await flow.clock({ advance: 'P2D' });
    const all = await received();
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((one) => one.startsWith('cilla'))).toHaveLength(2);
    expect(all.filter((one) => one.startsWith('ann'))).toHaveLength(
      before.filter((one) => one.startsWith('ann')).length,
    );
  },
);

it('is told what it needs to know, and otherwise touches nothing', async () => {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const surroundings = { print: say, complain: say, now: () => '2026-11-25T10:00:00.000Z' };
  expect(await runRestore([], surroundings)).toBe(0);
  for (const args of [
    ['--table', 'T'],
    ['--table', 'T', '--with', '{}'],
    ['--tabel', 'T'],
    ['--with', '{"linkSecret":"a","photos":"b","erasures":"c","retentionDays":1}', '--table', 'T', '--backup', 'noon'],
  ]) {
    expect(await runRestore(args, surroundings), args.join(' ')).toBe(2);
  }
  expect(said.join('\n')).toContain('Say when: --backup 2026-11-25T10:00:00Z.');
});
