import { expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';

const flow = useStack();

it('a system hears of what a rule names, is known by its secret, and is never asked inside the account’s own net', async () => {
  const { body } = await flow.desk('GET', '/senders/default');
  const systems = [{ id: 'crm', url: 'https://127.0.0.1/hooks', secretVersion: 2 }];
  const rules = [
    { id: 'to-crm', on: 'visit.started', message: 'answered', to: { system: 'crm' }, channels: ['webhook'] },
  ];
  const saved = await flow.desk('PUT', '/senders/default', { ...(body.settings as object), systems, rules });
  expect(saved.status).toBe(200);
  const { secrets, url } =
    ((await flow.desk('GET', '/senders/default/systems')).body.systems as Record<string, unknown>[])[0] ?? {};
  expect(url).toBe('https://127.0.0.1/hooks');
  expect(secrets).toEqual([expect.stringMatching(/^whsec_.{44}$/), expect.stringMatching(/^whsec_.{44}$/)]);

  await flow.clock({ advance: 'PT2M' });
  const occurredAt = await flow.now();
  const order = { number: '1', customer: { ...anAnn(), email: null, phone: null } };
  await flow.post({ id: 'e1', type: 'visit.started', orderId: 'A-1', occurredAt, order, data: { visitId: 'v1' } });
  await flow.settle();
  const told = (await flow.messages()).find(({ rule }) => rule === 'to-crm');
  expect(told).toMatchObject({ channel: 'webhook', state: 'failed', codes: ['refused', 'not_public'] });
});
