import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { generatedSecret, type SecretValues } from '../../infra/local/services/secrets.ts';
import { anAnn } from '../builders/event.ts';
import { depotMapping, fromDepot } from '../receive-webhooks/depot.ts';
import { useStack } from './stack.ts';
import { callSource } from './webhook-calls.ts';

const flow = useStack();

/** The secret of the source that signs events and devices. */
function sourceSecret(): SecretValues {
  const found = [...flow.stack.secrets].find(([arn]) => arn.includes('WebhookSecrets'))?.[1];
  if (!found) throw new Error('no source');
  return found;
}

/** As Secrets Manager has it when a new value is put in, and as instances see it when their five minutes are over. */
async function rotate(secret: SecretValues, value: string): Promise<void> {
  Object.assign(secret, { AWSCURRENT: value, AWSPREVIOUS: secret.AWSCURRENT });
  await flow.stack.restartFunctions();
}

/** What is answered to a dozen calls at once, signed by turns with each of the values. */
async function statusesOf(call: (value: string, index: number) => Promise<{ status: number }>, ...values: string[]) {
  const calls = Array.from({ length: 12 }, (_, index) => call(values[index % values.length] ?? '', index));
  return (await Promise.all(calls)).map(({ status }) => status);
}
const all = (status: number) => Array.from({ length: 12 }, () => status);

/** Plays two rotations while calls go on. */
async function rotatedTwice(
  secret: SecretValues,
  call: (value: string, index: number) => Promise<{ status: number }>,
  taken: number,
): Promise<void> {
  const [first, second, third] = [secret.AWSCURRENT, generatedSecret(32), generatedSecret(32)];
  expect(await statusesOf(call, first)).toEqual(all(taken));
  await rotate(secret, second);
  expect(await statusesOf(call, first, second)).toEqual(all(taken));
  await rotate(secret, third);
  expect(await statusesOf(call, second, third)).toEqual(all(taken));
  expect(await statusesOf(call, first)).toEqual(all(401));
  await flow.settle();
  for (const value of [first, second, third]) expect(flow.stack.logs.text()).not.toContain(value);
}

it('events are taken while their secret is rotated, signed with the old one or the new; the one before that is refused', async () => {
  const occurredAt = await flow.now();
  const placed = (index: number) => ({ id: `e${index}`, type: 'order.placed', orderId: `A-${index}`, occurredAt });
  await rotatedTwice(sourceSecret(), (value, index) => flow.post(placed(index), { secret: `whsec_${value}` }), 202);
});

it('devices are', async () => {
  const device = (index: number) => ({
    senderId: 'default',
    customer: { email: 'ann@example.com' },
    token: String(index % 10).repeat(64),
    platform: 'fcm',
  });
  await rotatedTwice(
    sourceSecret(),
    (value, index) => flow.device('PUT', device(index), { secret: `whsec_${value}` }),
    200,
  );
});

it('a system that can not sign is heard by its old token and by its new one', async () => {
  const { body } = await flow.desk('GET', '/senders/default');
  const sources = { depot: depotMapping };
  await flow.desk('PUT', '/senders/default', { ...(body.settings as object), extends: 'marketplace', sources });
  await flow.stack.restartFunctions();
  const told = JSON.stringify(fromDepot({ state: { code: 'LBL', at: await flow.now() } }));
  const call = (value: string) =>
    callSource(flow, 'depot', { body: told, headers: { authorization: `Bearer ${value}` } });
  await rotatedTwice(flow.stack.secretOf('depot'), call, 200);
});

it('what a system of the sender’s is told it can verify by its old secret until it is rotated once more', async () => {
  const secrets: string[] = [];
  for (const secretVersion of [1, 2, 3]) {
    const { body } = await flow.desk('GET', '/senders/default');
    const systems = [{ id: 'crm', url: 'https://crm.example.com/hooks', secretVersion }];
    const on = 'visit.started';
    const rules = [{ id: 'to-crm', on, message: 'answered', to: { system: 'crm' }, channels: ['webhook'] }];
    await flow.desk('PUT', '/senders/default', { ...(body.settings as object), systems, rules });
    await flow.stack.restartFunctions();
    const told = (await flow.desk('GET', '/senders/default/systems')).body.systems as { secrets: string[] }[];
    secrets.push(told[0]?.secrets[0] ?? '');
    const order = { customer: anAnn() };
    const data = { visitId: 'v1' };
    const orderId = `A-${secretVersion}`;
    await flow.post({ id: 'e1', type: on, orderId, occurredAt: await flow.now(), order, data });
    await flow.settle();
  }
  expect(new Set(secrets).size).toBe(3);
  const verifiedBy = flow.stack.outside.heard.map(({ headers, body }) =>
    secrets.map((secret) => isBy(secret, headers, body)),
  );
  expect(verifiedBy).toEqual([
    [true, false, false],
    [true, true, false],
    [false, true, true],
  ]);
});

function isBy(secret: string, headers: Record<string, string>, body: string): boolean {
  try {
    new Webhook(secret).verify(body, headers);
    return true;
  } catch {
    return false;
  }
}
