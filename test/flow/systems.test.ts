import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';

const flow = useStack();

/** Saves a sender with one system, which is told that visits begin; gives the secrets that it knows webhooks by. */
async function tellCrm(url: string): Promise<string[]> {
  const { body } = await flow.desk('GET', '/senders/default');
  const systems = [{ id: 'crm', url, secretVersion: 2 }];
  const rules = [
    { id: 'to-crm', on: 'visit.started', message: 'answered', to: { system: 'crm' }, channels: ['webhook'] },
  ];
  const saved = await flow.desk('PUT', '/senders/default', { ...(body.settings as object), systems, rules });
  expect(saved.status).toBe(200);
  const [crm] = (await flow.desk('GET', '/senders/default/systems')).body.systems as {
    url: string;
    secrets: string[];
  }[];
  expect(crm?.url).toBe(url);
  // Functions remember a sender for a minute, and these are of the test before.
  await flow.stack.restartFunctions();
  return crm?.secrets ?? [];
}

async function visitStarted(): Promise<void> {
  const occurredAt = await flow.now();
  const order = { number: '1', customer: { ...anAnn(), email: null, phone: null } };
  await flow.post({ id: 'e1', type: 'visit.started', orderId: 'A-1', occurredAt, order, data: { visitId: 'v1' } });
  await flow.settle();
}

/** What the desk tells of the order's webhooks: the delivery log. */
async function deliveryLog() {
  const { body } = await flow.desk('GET', '/orders/A-1?sender=default');
  return (body.messages as Record<string, unknown>[]).filter(({ channel }) => channel === 'webhook');
}

const hooks = 'https://crm.example.com/hooks';

it('a system hears of what a rule names, is known by its secret, and is never asked inside the account’s own net', async () => {
  const secrets = await tellCrm('https://127.0.0.1/hooks');
  expect(secrets).toEqual([expect.stringMatching(/^whsec_.{44}$/), expect.stringMatching(/^whsec_.{44}$/)]);
  await visitStarted();
  expect(await deliveryLog()).toMatchObject([{ rule: 'to-crm', state: 'failed', codes: ['refused', 'not_public'] }]);
});

it('a system outside takes what it can verify, and the order tells when it did', async () => {
  const secrets = await tellCrm(hooks);
  await visitStarted();
  const { heard } = flow.stack.outside;
  expect(heard.map(({ url }) => url)).toEqual([hooks]);
  const [{ headers, body } = { headers: {}, body: '' }] = heard;
  for (const secret of secrets) {
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      type: 'visit.started',
      data: { orderId: 'A-1' },
    });
  }
  expect(await deliveryLog()).toMatchObject([
    { rule: 'to-crm', state: 'sent', attempt: 1, verdict: expect.stringContaining('the system') as string },
  ]);
});

it('what a system does not take is told again after five seconds under the same id, and a redirect leads nowhere', async () => {
  await tellCrm(hooks);
  const { outside } = flow.stack;
  outside.answers = 302;
  await visitStarted();
  expect(await deliveryLog()).toMatchObject([{ state: 'held', codes: ['provider_busy', 'status_302'] }]);
  outside.answers = 204;
  await flow.clock({ advance: 'PT4S' });
  expect(outside.heard).toHaveLength(1);
  await flow.clock({ advance: 'PT2S' });
  expect(await deliveryLog()).toMatchObject([{ state: 'sent', attempt: 2 }]);
  expect(outside.heard.map(({ url }) => url)).toEqual([hooks, hooks]);
  expect(new Set(outside.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
});

it('a system that is gone for good is told nothing more', async () => {
  await tellCrm(hooks);
  flow.stack.outside.answers = 410;
  await visitStarted();
  await flow.clock({ advance: 'PT24H' });
  expect(await deliveryLog()).toMatchObject([{ state: 'failed', codes: ['refused', 'status_410'] }]);
  expect(flow.stack.outside.heard).toHaveLength(1);
});
