import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runImport } from '../../infra/import/run-import.ts';
import { type FakeApi, now, startFakeApi, webhookSecret } from './fake-api.ts';

let api: FakeApi;
let folder: string;
beforeEach(async () => {
  api = await startFakeApi();
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

async function run(line: string[], env: NodeJS.ProcessEnv = { WAYPOST_WEBHOOK_SECRET: webhookSecret }) {
  const [output, bars, waits]: [string[], string[], number[]] = [[], [], []];
  const write = (text: string) => void output.push(text);
  const code = await runImport(line, {
    ...{ env, clock: () => Date.parse(now), print: write, complain: write },
    progress: (text) => void bars.push(text),
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  return { code, output: output.join('\n'), bars, waits };
}
function fileOf(content: string | Buffer, name = 'orders.csv'): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
const send = (file: string, ...more: string[]) => run([file, '--to', api.url, ...more]);
const rejected = (file: string) =>
  readFileSync(`${file}.rejected`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { line: number; orderId?: string; faults: object[] });
const sent = () => api.requests.flat();
const at = '2026-11-20T10:00:00+01:00';

describe('npm run import', () => {
  it('sends a line as an event, in silence', async () => {
    const names =
      'orderId,number,occurredAt,name,email,address,postalCode,items,total,currency,order.attributes.vip,data.reason';
    const line = `A-1,1001,${at},Ann Lind,ann@example.com,"Storgatan 1\n3 tr",111 22,"2 x Oak door; Brass handle","1 290,50",EUR,gold,`;
    const { code, output } = await send(fileOf(`${names}\n${line}\n`));
    expect([code, output]).toEqual([0, '1 lines: 1 accepted, 0 known already.']);
    expect(sent()).toEqual([
      {
        id: expect.stringMatching(/^import-[\w-]{22}$/) as string,
        type: 'order.placed',
        orderId: 'A-1',
        occurredAt: at,
        silent: true,
        order: {
          number: '1001',
          customer: { name: 'Ann Lind', email: 'ann@example.com' },
          deliveryAddress: { lines: ['Storgatan 1', '3 tr'], postalCode: '111 22' },
          items: [
            { name: 'Oak door', quantity: 2 },
            { name: 'Brass handle', quantity: 1 },
          ],
          total: { amount: '1290.50', currency: 'EUR' },
          attributes: { vip: 'gold' },
        },
      },
    ]);
  });

  it('takes a file of a spreadsheet: a mark before it, semicolons, times of a zone, and other names', async () => {
    const map = fileOf(
      JSON.stringify({
        columns: { Ordernr: 'orderId', 'E-post': 'order.customer.email', Datum: 'occurredAt', Anteckning: null },
        constants: { senderId: 'doors', 'order.customer.locale': 'sv' },
        zone: 'Europe/Stockholm',
      }),
      'map.json',
    );
    const file = fileOf('\uFEFFOrdernr;E-post;Datum;Anteckning\r\nA-1;åsa@example.com;2026-11-20 10:00;"a;b"\r\n');
    expect((await send(file, '--map', map)).code).toBe(0);
    expect(sent()).toMatchObject([
      {
        orderId: 'A-1',
        senderId: 'doors',
        occurredAt: '2026-11-20T09:00:00Z',
        order: { customer: { email: 'åsa@example.com', locale: 'sv' } },
      },
    ]);
  });

  it('takes lines of JSON as events', async () => {
    const event = { orderId: 'A-1', type: 'order.updated', occurredAt: at, order: { number: '7' } };
    const { code } = await send(fileOf(`${JSON.stringify(event)}\n\n{oops\n`, 'orders.ndjson'), '--speak');
    expect(code).toBe(1);
    expect(sent()).toEqual([{ ...event, id: expect.any(String) as string }]);
    expect(rejected(join(folder, 'orders.ndjson'))).toEqual([{ line: 3, faults: [{ detail: 'is no JSON' }] }]);
  });

  it.each([
    ['nests deeper than any event may', `{"orderId":"A-2","data":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`],
    ['is longer than any event may be', `{"orderId":"A-2","data":{"note":"${'x'.repeat(10_000_000)}"}}`],
    ['is longer than any event may be', `[${'1,'.repeat(5_000_000)}1]`],
  ])('lists a line of JSON that %s, and sends the rest', async (detail, line) => {
    const whole = (orderId: string) => JSON.stringify({ orderId, occurredAt: at });
    const file = fileOf([whole('A-1'), line, whole('A-3')].join('\r\n'), 'orders.ndjson');
    expect((await send(file)).code).toBe(1);
    expect(sent().map(({ orderId }) => orderId)).toEqual(['A-1', 'A-3']);
    expect(rejected(file)).toEqual([{ line: 2, faults: [{ detail: expect.stringContaining(detail) as string }] }]);
  });

  it('is harmless a second time, and takes in what has changed', async () => {
    const lines = (total: string) => fileOf(`orderId,total,occurredAt\nA-1,10.00,${at}\nA-2,${total},${at}\n`);
    await send(lines('20.00'));
    expect((await send(lines('20.00'))).output).toBe('2 lines: 0 accepted, 2 known already.');
    expect((await send(lines('30.00'))).output).toBe('2 lines: 1 accepted, 1 known already.');
    expect(existsSync(join(folder, 'orders.csv.import.json'))).toBe(false);
  });

  it('lists what cannot be taken with its line, and sends the rest', async () => {
    const file = fileOf(
      [
        'orderId,name,total,occurredAt,order.notify.sms',
        `A-1,"Ann\nLind",10.00,${at},yes`,
        `,Bo,10.00,${at},`,
        `A-3,Cy,ten,${at},`,
        'A-4,Di,10.00,20/11/26,maybe',
        'A-5,Ed',
      ].join('\n'),
    );
    const { code, output } = await send(file);
    expect(code).toBe(1);
    expect(output).toBe(
      `5 lines: 1 accepted, 0 known already.\n4 refused; each stands in ${file}.rejected with its line.`,
    );
    expect(rejected(file)).toEqual([
      { line: 4, faults: [{ path: '/orderId', detail: 'names no order' }] },
      {
        line: 5,
        orderId: 'A-3',
        faults: [{ path: '/order/total/amount', detail: expect.stringContaining('must be an amount') as string }],
      },
      {
        line: 6,
        orderId: 'A-4',
        faults: [
          {
            column: 'occurredAt',
            path: '/occurredAt',
            detail: '"20/11/26" has no offset: say with --zone whose time it is',
          },
          { column: 'order.notify.sms', path: '/order/notify/sms', detail: '"maybe" is neither yes nor no' },
        ],
      },
      { line: 7, faults: [{ detail: 'has 2 columns, and the first line names 5' }] },
    ]);
  });

  it('sends a hundred at a time, in their sequence', async () => {
    const lines = Array.from({ length: 230 }, (_, index) => `A-${index},${at}`);
    const { bars } = await send(fileOf(`orderId,occurredAt\n${lines.join('\n')}`));
    expect(api.requests.map(({ length }) => length)).toEqual([100, 100, 30]);
    expect(sent().map(({ orderId }) => orderId)).toEqual(lines.map((line) => line.split(',')[0]));
    expect(bars.at(-2)).toBe(`${'█'.repeat(24)} 100 %  230 lines`);
  });

  it('waits as long as it is asked to, and tries again', async () => {
    api.troubles.push({ status: 429, headers: { 'retry-after': '7' } }, { status: 503 });
    const { code, waits } = await send(fileOf(`orderId,occurredAt\nA-1,${at}\n`));
    expect([code, waits]).toEqual([0, [7000, 2000]]);
  });

  it('goes on where it was when it was cut off', async () => {
    const lines = Array.from({ length: 150 }, (_, index) => (index === 3 ? `,${at}` : `A-${index},${at}`));
    const file = fileOf(`orderId,occurredAt\n${lines.join('\n')}`);
    api.troubles.push(undefined, ...Array.from({ length: 8 }, () => ({ status: 503 })));
    const cut = await send(file);
    expect([cut.code, cut.output]).toEqual([3, expect.stringContaining('it goes on from here')]);
    const { code, output } = await send(file);
    expect(code).toBe(1);
    expect(output).toContain('150 lines, gone on after line 100: 149 accepted, 0 known already.');
    expect(rejected(file)).toHaveLength(1);
  });

  it('lists a line once that was refused just before it broke off', async () => {
    const lines = Array.from({ length: 150 }, (_, index) => (index % 100 === 3 ? `,${at}` : `A-${index},${at}`));
    const file = fileOf(`orderId,occurredAt\n${lines.join('\n')}`);
    api.troubles.push(undefined, ...Array.from({ length: 8 }, () => ({ status: 503 })));
    await send(file);
    // Written, and the machine stopped before it was noted how far it had come.
    appendFileSync(`${file}.rejected`, `${JSON.stringify({ line: 105, faults: [] })}\n{"li`);
    await send(file);
    expect(rejected(file).map(({ line }) => line)).toEqual([5, 105]);
  });

  it('begins anew when the file is another', async () => {
    const lines = Array.from({ length: 150 }, (_, index) => `A-${index},${at}`);
    const text = `orderId,occurredAt\n${lines.join('\n')}`;
    api.troubles.push(undefined, ...Array.from({ length: 8 }, () => ({ status: 503 })));
    await send(fileOf(text));
    expect((await send(fileOf(text.replace('A-0', 'B-0')))).output).toBe('150 lines: 51 accepted, 99 known already.');
  });

  it('checks all of it here when run dry, and sends nothing', async () => {
    const file = fileOf(`orderId,total,occurredAt,Note\nA-1,10.00,${at},x\nA-2,ten,${at},y\n`);
    const { code, output } = await run([file, '--dry-run'], {});
    expect(code).toBe(1);
    expect(output).toContain('"orderId":"A-1"');
    expect(output).toContain('2 lines: 1 would be sent, in silence, 1 refused.');
    expect(output).toContain('line 3: /order/total/amount: It must be an amount as text');
    expect(api.requests).toEqual([]);
  });

  it.each([
    [['--help'], {}, 0, 'npm run import -- orders.csv --dry-run'],
    [[], {}, 0, 'Brings orders from a file'],
    [['--speak'], {}, 2, 'Name the file first'],
    [['a.csv', 'b.csv'], {}, 2, 'One file at a time'],
    [['a.csv', '--dri-run'], {}, 2, 'Did you mean --dry-run?'],
    [['nowhere.csv'], {}, 2, 'There is no file nowhere.csv'],
  ])('answers %j with a remedy', async (line, env, code, words) => {
    const answer = await run(line, env);
    expect(answer.code).toBe(code);
    expect(answer.output).toContain(words);
  });

  it.each([
    ['is not UTF-8', Buffer.from('orderId,name\nA-1,\xC5sa\n', 'latin1'), 'is not UTF-8 (near line 1). Save it as'],
    ['has no column for the order', 'Ordernr,total\n1,2\n', 'has no column "orderId", but: Ordernr, total.'],
    ['has two columns of a name', 'orderId,total,total\n1,2,3\n', 'two columns "total"'],
    ['ends inside quotes', 'orderId,name\nA-1,"Ann\n', 'is no CSV from line 2 on'],
  ])('says of a file what is wrong: it %s', async (_, content, words) => {
    const { code, output } = await send(fileOf(content));
    expect(code).toBe(2);
    expect(output).toContain(words);
    expect(sent()).toEqual([]);
  });

  it.each([
    ['{oops', 'cannot be read as JSON'],
    ['{"columns": {"a": "order.__proto__.x"}}', 'columns.a: must be a place in an event'],
    ['{"zone": "Mars"}', 'zone: '],
    ['{"colums": {}}', 'is no mapping'],
  ])('says of a mapping what is wrong: %s', async (content, words) => {
    const map = fileOf(content, 'map.json');
    const { code, output } = await send(fileOf(`orderId\nA-1\n`), '--map', map);
    expect(code).toBe(2);
    expect(output).toContain(words);
  });

  it('puts nothing into what all objects have', async () => {
    const file = fileOf(`orderId,occurredAt,order.constructor.prototype.polluted\nA-1,${at},yes\n`);
    await send(file);
    expect({}).not.toHaveProperty('polluted');
    expect(Object).not.toHaveProperty('prototype.polluted');
  });

  it('tells of a wrong secret at once', async () => {
    api.troubles.push({ status: 401, body: { code: 'signature_wrong', detail: 'No secret of ours.' } });
    const { code, output, waits } = await send(fileOf(`orderId,occurredAt\nA-1,${at}\n`));
    expect([code, waits]).toEqual([1, []]);
    expect(output).toContain('No secret of ours. (401, signature_wrong) Check WAYPOST_WEBHOOK_SECRET');
  });

  it('gives an event that does not say when the time at which it is imported', async () => {
    await send(fileOf('orderId\nA-1\n'));
    const { id } = sent()[0] ?? {};
    await send(fileOf('orderId\nA-1\n'));
    expect(sent().map((event) => event.id)).toEqual([id, id]);
    expect(sent()[0]?.occurredAt).toBe(now);
  });
});
