import { beforeAll, describe, expect, it } from 'vitest';
import { loadAccount } from '../../infra/accounts/account.ts';
import { costsOf, type Volume } from '../../infra/approval-pack/costs.ts';
import { functionsTold } from '../../infra/approval-pack/functions-told.ts';
import { kept } from '../../infra/approval-pack/kept.ts';
import { answerFields, eventFields, factFields, personFields } from '../../infra/approval-pack/personal-fields.ts';
import { dutiesOf } from '../../infra/approval-pack/registrations.ts';
import { renderPack } from '../../infra/approval-pack/render.ts';
import { resourcesTold } from '../../infra/approval-pack/resources-told.ts';
import { runApprovalPack } from '../../infra/approval-pack/run-approval-pack.ts';
import { type StackFacts, stackFactsOf } from '../../infra/approval-pack/stack-facts.ts';
import { functionNames } from '../../infra/bundles.ts';
import { customerEvents } from '../../shared/orders/customer-event.ts';
import { delayData, orderData, shipmentData, stageData, visitData } from '../../shared/orders/event-data.ts';
import * as keys from '../../shared/orders/keys.ts';
import { orderFacts } from '../../shared/orders/order-facts.ts';

const volume: Volume = {
  ...{ orders: 10_000, events: 4, emails: 4, sms: 4, looks: 3, segments: 1 },
  ...{ smsPrice: undefined, retentionDays: 180 },
};
const named = (object: object) => Object.keys(object).sort();

let stack: StackFacts;
beforeAll(async () => {
  stack = await stackFactsOf('local');
});

describe('the pack leaves out', () => {
  it('no function', () => {
    expect(named(functionsTold)).toEqual(functionNames.toSorted());
    expect(stack.grants.map(({ name }) => name)).toEqual(functionNames);
    for (const { name, may } of stack.grants) expect(may.length, name).toBeGreaterThan(0);
  });

  it('no kind of resource', () => {
    const types = new Set(stack.resources.map(([, { Type }]) => Type));
    expect([...types].filter((type) => !(type in resourcesTold))).toEqual([]);
  });

  it('no field that delivery systems or customers can fill', () => {
    expect(named(factFields)).toEqual(named(orderFacts.shape));
    expect(named(personFields)).toEqual(named(orderFacts.shape.customer._zod.def.innerType._zod.def.innerType.shape));
    const told = [orderData, delayData, stageData, shipmentData, visitData].flatMap(({ shape }) => named(shape));
    expect(named(eventFields)).toEqual([...new Set(told)].sort());
    expect(named(answerFields)).toEqual(named(customerEvents));
  });

  it('no kind of item', () => {
    const partitions = Object.keys(keys).filter((name) => /^(?!is|orderOf)\w+Partition$/.test(name));
    expect(named(kept)).toEqual(partitions.sort());
  });

  it('no grant: each action of each role stands beside its function', async () => {
    const text = renderPack('local', await loadAccount('local'), stack, volume);
    const policies = stack.resources.filter(([id, { Type }]) => Type === 'AWS::IAM::Policy' && id.startsWith('Desk'));
    const actions = JSON.stringify(policies).match(/"[a-z0-9-]+:[A-Z]\w+"/g) ?? [];
    expect(actions.length).toBeGreaterThan(5);
    for (const action of actions) expect(text).toContain(action.split(':')[1]?.replace('"', ''));
  });
});

describe('what has to be registered', () => {
  it('is told by where SMS go to and what they come from', async () => {
    const account = await loadAccount('example');
    const duty = (country: string, origin: string) =>
      dutiesOf({ ...account, smsFrom: { [country]: origin } }).find(({ where }) => where.startsWith('SMS, '))?.duty;
    expect(duty('US', '+12065550100')).toContain('10DLC');
    expect(duty('FI', 'smsName')).toContain('has to be registered');
    expect(duty('SE', 'smsName')).toContain('no registration');
    expect(duty('DE', '+491701234567')).toContain('has to be yours');
    expect(duty('*', 'smsName')).toMatch(/AE, AU, .*ZM; the US and Canada take no names/);
  });

  it('is asked of WhatsApp and of apps only where they are used', async () => {
    const places = async (name: string) => dutiesOf(await loadAccount(name)).map(({ where }) => where);
    expect(await places('local')).toEqual(expect.arrayContaining(['WhatsApp', 'Push']));
    expect((await places('example')).join()).not.toMatch(/WhatsApp|Push/);
  });
});

describe('the estimate', () => {
  const standing = { secrets: 2, alarms: 19, dashboards: 1 };
  const total = (differences: Partial<Volume>) =>
    costsOf({ ...volume, ...differences }, standing).reduce((sum, { dollars }) => sum + dollars, 0);

  it('comes to a cent or two a thousand events, beside e-mails and what stands', () => {
    const [events] = costsOf(volume, standing);
    expect(events?.dollars).toBeGreaterThan(0.01 * 40);
    expect(events?.dollars).toBeLessThan(0.02 * 40);
  });

  it('grows with what is sent, and has SMS in it where their price is known', () => {
    expect(total({ orders: 20_000 }) - total({})).toBeGreaterThan(4);
    expect(total({ smsPrice: 0.05, segments: 2 }) - total({})).toBeCloseTo(4000);
  });
});

describe('npm run approval-pack', () => {
  const factsOf = () => Promise.resolve(stack);

  async function run(...args: string[]) {
    const said: string[] = [];
    const say = (text: string) => void said.push(text);
    return { exitCode: await runApprovalPack(args, { print: say, complain: say, factsOf }), said: said.join('\n') };
  }

  it('writes the whole pack of an account', async () => {
    const { exitCode, said } = await run('example', '--orders', '500', '--sms-price', '0.05');
    expect(exitCode).toBe(0);
    for (const part of ['personal data', 'Where it lies', 'Who may do what', 'registered', 'For 500 orders a month']) {
      expect(said).toContain(part);
    }
    expect(said).toContain('| SMS | 2000 of 1 segment(s) | 100.00 |');
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  });

  it('says what it needs', async () => {
    expect(await run()).toMatchObject({ exitCode: 2 });
    expect(await run('example', '--orders', 'many')).toMatchObject({
      exitCode: 2,
      said: expect.stringContaining('--orders') as string,
    });
    expect((await run('nobody')).said).toContain('There is no infra/accounts/nobody.ts');
  });
});
