import { beforeEach, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { formsIn } from '../status-page/forms-in.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const template = {
  ...{ name: 'order_on_its_way', language: 'en' },
  parameters: ['{{customer.givenName}}', '{{order.number}}', '{{receivedBy}}', '{{link}}'],
};
const whatsApp = {
  phoneNumberId: 'phone-number-id-0123456789abcdef0123456789abcdef',
  templates: { 'on-its-way': { en: template } },
};
const bridge = { id: 'telegram', url: 'https://127.0.0.1/bridge', isBridge: true };
const optIn = { whatsapp: { optedIn: true, source: 'checkout', at: '2026-01-01T10:00:00Z' } };

beforeEach(async () => {
  const { body } = await flow.desk('GET', '/senders/default');
  const rules = [{ id: 'on-its-way', channels: ['whatsapp', 'webhook', 'sms'], use: 'first' }];
  const settings = { ...(body.settings as object), rules, whatsApp, systems: [bridge] };
  const saved = await flow.desk('PUT', '/senders/default', settings);
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body));
  await flow.clock({ to: nextWallTime(await flow.now(), '12:00', 'Europe/Stockholm') });
});

async function start(differences: object = { consent: optIn }): Promise<void> {
  const occurredAt = await flow.now();
  const order = { number: '1001', customer: anAnn(), ...differences };
  await flow.post({ id: 'e1', type: 'visit.started', orderId: 'A-1', occurredAt, order, data: { visitId: 'v1' } });
  await flow.settle();
}
const states = async () =>
  (await flow.messages()).map(({ channel, state, codes }) => [channel, state, ...codes].join(' ')).sort();

it('who has agreed is written to by WhatsApp, in the approved words, and its word of it is heard', async () => {
  await start();
  const [sent] = await flow.outbox();
  expect(sent).toMatchObject({ channel: 'whatsapp', to: '+46701234567', orderId: 'A-1' });
  expect(sent?.whatsapp).toMatchObject({ template: 'order_on_its_way', language: 'en' });
  const parameters = sent?.whatsapp?.parameters ?? [];
  expect(parameters).toEqual(['Ann', '1001', '–', expect.stringMatching(/\/t\/.{16}$/) as string]);
  const [message] = await flow.messages();
  expect(message).toMatchObject({ state: 'sent', report: { kind: 'delivered', code: 'delivered' } });
});

it('what will never arrive there is said over the next channel', async () => {
  await flow.providers({ reports: 'none' });
  await start();
  const [message] = await flow.messages();
  await flow.report(message?.id ?? '', 'undeliverable');
  await flow.clock({ advance: 'PT2M' });
  expect(await states()).toEqual(['sms sent accepted', 'whatsapp sent accepted fell_back']);
});

it.each([
  ['refuses', 'reject', ['sms sent accepted', 'whatsapp failed refused InvalidParametersException fell_back']],
  ['is busy', 'throttle', ['whatsapp held provider_busy ThrottledRequestException']],
])('where it %s', async (_, behaviour, expected) => {
  await flow.providers({ whatsapp: behaviour });
  await start();
  expect(await states()).toEqual(expected);
});

it('where it never answers, nobody knows, and what it reports afterwards settles it', async () => {
  await flow.providers({ whatsapp: 'timeout', reports: 'none' });
  await start();
  expect((await states())[0]).toMatch(/^whatsapp unknown unanswered/);
});

it('who answers STOP there, or stops it on the page, is written to there no more, and hears over the next channel', async () => {
  await start();
  await flow.reply('+46701234567', 'Stop', 'whatsapp');
  await flow.settle();
  const again = async (id: string) => {
    const occurredAt = await flow.now();
    await flow.post({ id, type: 'visit.started', orderId: 'A-1', occurredAt, data: { visitId: id } });
    await flow.settle();
  };
  await again('v2');
  expect(await states()).toEqual([
    'sms sent accepted',
    'whatsapp sent accepted',
    'whatsapp skipped suppressed fell_back',
  ]);

  await flow.clock({ advance: 'PT1M' });
  await flow.reply('+46701234567', 'start', 'whatsapp');
  await flow.settle();
  const link = /https?:\S+\/t\/[\w-]{16}/.exec(
    (await flow.outbox()).find(({ channel }) => channel === 'sms')?.text ?? '',
  );
  const page = `${link?.[0]}/messages`;
  const forms = formsIn(await (await fetch(page)).text()).map(({ hidden }) => hidden);
  const form = forms.find(({ of }) => of === 'whatsapp');
  if (!form) throw new Error('There is no form for WhatsApp.');
  const body = new URLSearchParams({ ...form, wants: 'stop' });
  expect((await fetch(page, { method: 'POST', body, redirect: 'manual' })).status).toBe(303);
  await again('v3');
  expect((await states()).filter((state) => state.startsWith('whatsapp'))).toEqual([
    'whatsapp sent accepted',
    'whatsapp skipped suppressed fell_back',
    'whatsapp skipped suppressed fell_back',
  ]);
});

it('who has not agreed is not', async () => {
  await start({});
  expect(await states()).toEqual(['sms sent accepted']);
});

it.each([
  ['takes it', 204, ['webhook sent accepted']],
  ['knows nobody of that name', 404, ['sms sent accepted', 'webhook failed refused status_404 fell_back']],
  ['is down', 503, ['webhook held provider_busy status_503']],
])('who prefers a messenger hears by the sender’s bridge, which %s', async (_, status, expected) => {
  const { body } = await flow.desk('GET', '/senders/default');
  const systems = [{ ...bridge, url: 'https://bridge.example.com/waypost' }];
  await flow.desk('PUT', '/senders/default', { ...(body.settings as object), systems });
  await flow.stack.restartFunctions();
  flow.stack.outside.answers = status;
  await start({ customer: { ...anAnn(), channels: ['webhook'] } });
  expect(await states()).toEqual(expected);
  const [heard] = flow.stack.outside.heard;
  const told = JSON.parse(heard?.body ?? '') as { type: string; data: Record<string, unknown> };
  expect(told.type).toBe('message.on-its-way');
  expect(told.data).toMatchObject({ recipient: { email: 'ann@example.com', phone: '+46701234567' }, number: '1001' });
  expect(String(told.data.text)).toContain('1001');
  expect(String(told.data.link)).toMatch(/\/t\/.{16}$/);
});

it('who prefers a messenger is told by the sender’s bridge, never inside the account’s own net, and else over the next', async () => {
  // Functions remember a sender for a minute, and that is one of the test before.
  await flow.stack.restartFunctions();
  await start({ customer: { ...anAnn(), channels: ['webhook'] } });
  expect(await states()).toEqual(['sms sent accepted', 'webhook failed refused not_public fell_back']);
});
