import { beforeEach, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { sendForm } from '../status-page/forms-in.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const code = 'K7Q-4711-Z';

/** A sender that asks how to get in, with a system of its drivers' that hears what customers answer. */
beforeEach(async () => {
  await flow.clock({ to: nextWallTime(await flow.now(), '10:00', 'Europe/Stockholm') });
  const { settings } = (await flow.desk('GET', '/senders/default')).body;
  const forms = [
    {
      id: 'access',
      title: { en: 'How do we get in?' },
      fields: [
        { id: 'door_code', label: { en: 'Door code' }, type: 'text', secret: true },
        { id: 'floor', label: { en: 'Floor' }, type: 'number' },
      ],
    },
  ];
  const systems = [{ id: 'drivers', url: 'https://drivers.example.com/hooks' }];
  const toDrivers = { message: 'answered', to: { system: 'drivers' }, channels: ['webhook'] };
  const rules = [{ id: 'answers', on: 'customer.form_answered', ...toDrivers }];
  const saved = await flow.desk('PUT', '/senders/default', { ...(settings as object), forms, systems, rules });
  if (saved.status !== 200) throw new Error(JSON.stringify(saved));
  await flow.stack.restartFunctions();
});

async function happens(type: string, data: object = {}): Promise<void> {
  const occurredAt = await flow.now();
  const order = { number: '1', customer: anAnn() };
  await flow.post({ id: `${type} ${occurredAt}`, type, orderId: 'A-1', occurredAt, order, data });
  await flow.settle();
}
const link = async () => /https?:\S+\/t\/[\w-]{16}/.exec((await flow.outbox())[0]?.text ?? '')?.[0] ?? '';
const inTable = async () => (await flow.stack.table.all()).filter((item) => JSON.stringify(item).includes(code));
const page = async () => (await fetch(await link())).text();

it('a door code goes to whoever comes and to the desk, to nobody else, and is gone when the visit is over', async () => {
  await happens('visit.planned', { visitId: 'v1', kind: 'delivery' });
  expect((await sendForm(await link(), 'form', { 'own-door_code': code, 'own-floor': '3' })).status).toBe(303);
  await flow.settle();
  await happens('visit.started', { visitId: 'v1' });

  // Who needs it has it …
  expect(flow.stack.outside.heard.map(({ body }) => body).join('\n')).toContain(code);
  const desk = async () => JSON.stringify((await flow.desk('GET', '/orders/A-1?sender=default')).body);
  expect(await desk()).toContain(code);
  expect((await inTable()).length).toBeGreaterThan(1);
  // … and nobody else: the page takes it and shows it to no one who holds the link.
  expect(await page()).toContain('Floor: 3');
  const elsewhere = async () => [
    await page(),
    JSON.stringify(flow.stack.bus.facts),
    JSON.stringify(flow.stack.outbox.messages),
    flow.stack.logs.text(),
  ];
  for (const text of await elsewhere()) expect(text).not.toContain(code);

  await happens('visit.completed', { visitId: 'v1', kind: 'delivery' });
  expect(await inTable()).toEqual([]);
  expect(await desk()).not.toContain(code);
  expect(await desk()).toContain('"floor":3');
  for (const text of await elsewhere()) expect(text).not.toContain(code);
});
