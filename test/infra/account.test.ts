import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAccount, loadAccount } from '../../infra/accounts/account.ts';
import { waypostApp } from '../../infra/waypost-app.ts';
import example from '../../infra/accounts/example.ts';

const accounts = readdirSync(join(import.meta.dirname, '../../infra/accounts')).filter((file) => file !== 'account.ts');
const check = (differences: object) => checkAccount({ ...example, ...differences }, 'infra/accounts/mine.ts');
const [sender] = example.senders;

describe("an account's file", () => {
  it.each(accounts)('%s is in order', async (file) => {
    await expect(loadAccount(file.replace('.ts', ''))).resolves.toHaveProperty('senders');
  });

  it('that is missing is told with what to do', async () => {
    await expect(loadAccount('nobody')).rejects.toThrow(
      'There is no infra/accounts/nobody.ts. Copy infra/accounts/example.ts to it and fill it in.',
    );
  });

  it('must be named, also where somebody deploys', async () => {
    await expect(waypostApp()).rejects.toThrow('Say which account: --context account=<name>');
  });

  it('writes to verified recipients only, unless it says otherwise', () => {
    expect(check({}).sending).toBe('verified');
  });

  it('knows what the SMS of a sender with a ceiling cost, in its currency', () => {
    const smsBudget = { amount: '200.00', currency: 'USD' };
    const smsPrices = { currency: 'USD', perSegment: { '*': '0.1' } };
    const senders = [{ ...sender, smsBudget }];
    expect(check({ senders, smsPrices })).toMatchObject({ smsPrices });
    expect(() => check({ senders })).toThrow('senders.0.smsBudget.currency: The account');
    expect(() => check({ senders, smsPrices: { ...smsPrices, currency: 'EUR' } })).toThrow('are in EUR');
  });

  it("takes the prices of SMS as the channels' README shows them", () => {
    const readme = readFileSync(join(import.meta.dirname, '../../shared/channels/README.md'), 'utf8');
    const section = readme.split('## What SMS may cost')[1] ?? '';
    const example = JSON.parse(/```json\n(.*?)```/s.exec(section)?.[1] ?? '') as object;
    expect(check(example)).toMatchObject(example);
  });

  it('tells all its faults at once, each with its place', () => {
    const faulty = {
      senders: [
        { ...sender, timeZone: 'Europe/Stokholm' },
        { ...sender, from: 'orders@elsewhere.example' },
      ],
      smsFrom: { SE: '070-123', Sweden: 'smsName' },
      smsPrices: { currency: 'USD', perSegment: { SE: '0.05' } },
      verifiedRecipients: [],
      retentionDays: 1,
      machines: [
        { name: 'erp', sees: ['default'] },
        { name: 'erp', sees: ['admins'] },
      ],
      sendng: 'production',
    };
    const places = [
      'senders.0.timeZone: must be an IANA time zone such as Europe/Stockholm',
      'senders.1.id: "default" stands twice',
      'senders.1.from: is not covered by emailIdentities; verify its domain with SES and list it there',
      'machines.1.name: "erp" stands twice',
      "smsFrom.SE: must be a number such as +12065550100, a sender id of at most 11 letters and digits, or smsName for each sender's own",
      'smsFrom.Sweden: must be an ISO 3166 code such as SE, or * for all others',
      'smsPrices.perSegment: needs a price for all other countries: "*"',
      'verifiedRecipients: names nobody, so nothing would ever be sent; list your own address, or set sending to "production"',
      'retentionDays: ',
      'Unrecognized key: "sendng"',
    ];
    expect(() => check(faulty)).toThrow(/^infra\/accounts\/mine\.ts needs mending:/);
    for (const place of places) expect(() => check(faulty)).toThrow(`\n  ${place}`);
  });

  it('tells what is wrong with its sources', () => {
    const sources = [
      'orders',
      { name: 'orders', kind: 'shopify', sender: 'default' },
      { name: 'parcels', kind: 'easypost', sender: 'default', proof: 'token' },
      { name: 'fleet', kind: 'onflet', sender: 'default' },
    ];
    expect(() => check({ sources })).toThrow(/sources\.2\.proof: this vendor signs its webhooks: leave it out/);
    expect(() => check({ sources })).toThrow(/sources\.3/);
    expect(() => check({ sources: sources.slice(0, 2) })).toThrow('sources.1: "orders" stands twice');
    expect(() => check({ sources: ['a-b', 'ab'] })).toThrow('sources.1: "ab" stands twice');
    expect(check({ sources: ['orders', { ...(sources[1] as object), name: 'shop' }] }).sources).toHaveLength(2);
  });

  it('knows where only numbers are known', () => {
    expect(() => check({ smsFrom: { US: 'smsName', CA: '+12065550100' } })).toThrow(
      /\n {2}smsFrom\.US: knows no sender ids: put a registered number of yours here$/,
    );
  });

  it.each(['example.com', 'orders@example.com'])('may list %s for orders@example.com', (identity) => {
    expect(check({ emailIdentities: [identity] }).emailIdentities).toEqual([identity]);
  });

  it.each(['ample.com', 'mail.example.com', 'sales@example.com'])('may not list %s for it', (identity) => {
    expect(() => check({ emailIdentities: [identity] })).toThrow('senders.0.from: is not covered');
  });
});
