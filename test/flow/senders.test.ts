import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSenders } from '../../infra/senders/run-senders.ts';
import { useStack } from './stack.ts';

const flow = useStack();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waypost-senders-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(action: string, { args = [folder], env = {} }: { args?: string[]; env?: NodeJS.ProcessEnv } = {}) {
  const output: string[] = [];
  const write = (text: string) => void output.push(text.replaceAll(`${folder}/`, ''));
  const WAYPOST_PORT = new URL(flow.stack.console).port;
  const code = await runSenders([action, ...args], { env: { WAYPOST_PORT, ...env }, print: write, complain: write });
  return { code, output: output.join('\n') };
}
type Document = Record<string, unknown>;
const file = () => join(folder, 'default.json');
const read = () => JSON.parse(readFileSync(file(), 'utf8')) as Document;
const change = (differences: object) => writeFileSync(file(), JSON.stringify({ ...read(), ...differences }));
const nameAtDesk = async () => (await flow.desk('GET', '/senders/default')).body.name;

describe('npm run senders', () => {
  it('pulls a file a sender, in an order that stays, which diff and push find the same', async () => {
    expect(await run('pull')).toEqual({ code: 0, output: 'default.json: version 0\npauls-doors.json: version 0' });
    expect(readdirSync(folder).sort()).toEqual(['.versions.json', 'default.json', 'pauls-doors.json']);
    expect(Object.keys(read()).slice(0, 3)).toEqual(['id', 'name', 'from']);
    expect(read().$schema).toBe(`${flow.stack.api}/schemas/sender.json`);
    expect(await run('diff')).toEqual({ code: 0, output: 'The files say what the desk has.' });
    expect((await run('push')).output).toBe('default.json: unchanged\npauls-doors.json: unchanged');
    expect((await flow.desk('GET', '/senders/default')).body.version).toBe(0);
  });

  it('shows what differs, rule by rule, and sends it', async () => {
    await run('pull');
    change({ name: 'New Name', rules: [{ id: 'delayed', enabled: false }] });
    await run('push');
    change({
      rules: [
        { id: 'delayed', enabled: true },
        { id: 'delivered', enabled: false },
      ],
      smsName: undefined,
    });
    expect(await run('diff')).toEqual({
      code: 1,
      output: [
        'default.json',
        '  /smsName',
        '    - "HarbourLane"',
        '  /rules/delayed/enabled',
        '    - false',
        '    + true',
        '  /rules/delivered',
        '    + {"id":"delivered","enabled":false}',
      ].join('\n'),
    });
    expect(await run('push')).toEqual({
      code: 0,
      output: 'default.json: saved as version 2\npauls-doors.json: unchanged',
    });
    expect((await run('diff')).code).toBe(0);
  });

  it('sends nothing over what somebody else changed meanwhile, and says what to do', async () => {
    await run('pull');
    const { $schema: _, ...document } = read();
    await flow.desk('PUT', '/senders/default', { ...document, name: 'Theirs' });
    change({ name: 'Ours' });
    const refused = await run('push');
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('default.json: somebody else changed these settings since this file was made.');
    expect(await nameAtDesk()).toBe('Theirs');
    await run('pull');
    change({ name: 'Ours' });
    expect((await run('push')).code).toBe(0);
    expect(await nameAtDesk()).toBe('Ours');
  });

  it('tells every fault with its file and its place, and sends the others', async () => {
    await run('pull');
    change({ timeZone: 'Europe/Stokholm', rules: [{ id: 'own', on: 'visit.loadd' }] });
    const doors = join(folder, 'pauls-doors.json');
    writeFileSync(doors, readFileSync(doors, 'utf8').replace("Paul's Doors", 'Paul & Co'));
    const { code, output } = await run('push');
    expect(code).toBe(1);
    expect(output).toContain('default.json /timeZone: There is no time zone "Europe/Stokholm". Did you mean');
    expect(output).toContain('default.json /rules/0/on: There is no event "visit.loadd".');
    expect(output).toContain('default.json /rules/0/message: It is missing.');
    expect(output).toContain('pauls-doors.json: saved as version 1');
  });

  it('makes a sender of a new file, and tells of what may not be meant so', async () => {
    await run('pull');
    const rules = [{ id: 'own', on: 'visit.loaded', message: 'on-its-way', channels: ['sms'] }];
    writeFileSync(join(folder, 'brand.json'), JSON.stringify({ ...read(), id: undefined, name: 'Brand', rules }));
    expect((await run('diff')).output).toBe('brand.json: the desk has no such sender; push makes it.');
    const { code, output } = await run('push');
    expect([code, output]).toEqual([0, expect.stringContaining('brand.json: note: Rules "on-its-way"') as string]);
    expect((await flow.desk('GET', '/senders/brand')).body.version).toBe(1);
    rmSync(file());
    expect((await run('diff')).output).toBe('default.json is missing; pull writes it.');
  });

  it('is told with what to do where the command, a file or the token is wrong', async () => {
    expect(await run('pul')).toMatchObject({
      code: 2,
      output: expect.stringContaining('Did you mean pull?') as string,
    });
    expect(await run('push', { args: [] })).toMatchObject({ code: 2 });
    expect(await run('push', { args: [join(folder, 'none')] })).toMatchObject({ code: 2 });
    const there = [folder, '--to', flow.stack.api];
    expect((await run('pull', { args: there })).output).toContain('WAYPOST_DESK_TOKEN');
    const stale = await run('pull', { args: there, env: { WAYPOST_DESK_TOKEN: 'old' } });
    expect(stale).toMatchObject({ code: 1, output: expect.stringContaining('too old') as string });
    const token = await flow.stack.deskToken(['pauls-doors']);
    const theirs = await run('pull', { args: there, env: { WAYPOST_DESK_TOKEN: token } });
    expect(theirs).toEqual({ code: 0, output: 'pauls-doors.json: version 0' });
    writeFileSync(file(), '{"name"');
    expect((await run('push')).output).toMatch(/^default.json can not be read: /);
  });

  it('says so where no Waypost runs', async () => {
    expect(await run('pull', { env: { WAYPOST_PORT: '1' } })).toMatchObject({ code: 3 });
    expect((await run('--help')).code).toBe(0);
  });
});
