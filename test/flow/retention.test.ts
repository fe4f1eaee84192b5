import { afterAll, beforeAll, expect, it } from 'vitest';
import { after } from '../../shared/orders/instant.ts';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const hour = 3_600_000;
const retention = 30;

/** As an account has it whose file says so: every function that writes is told by its environment. */
async function keepFor(days: number): Promise<void> {
  for (const { name } of flow.stack.wiring.functions) {
    const { environment } = flow.stack.fleet.host(name).definition;
    if (environment.RETENTION_DAYS !== undefined) environment.RETENTION_DAYS = String(days);
  }
  await flow.stack.restartFunctions();
}
beforeAll(() => keepFor(retention));
afterAll(() => keepFor(180));

interface Scanned {
  pk: { S: string };
  sk?: { S: string };
  expiresAt?: { N: string };
}
let count = 0;
async function tell(type: string, { orderId, data = {} }: { orderId?: string; data?: object } = {}): Promise<void> {
  const customer = { ...anAnn(), channels: ['email', 'sms'] };
  const deliveryAddress = { lines: ['Storgatan 1'], postalCode: '11122', city: 'Stockholm', country: 'SE' };
  const order = orderId ? { orderId, order: { number: `No ${orderId}`, customer, deliveryAddress } } : {};
  const event = { id: `evt-${(count += 1)}`, type, senderId: 'default', occurredAt: await flow.now(), ...order, data };
  expect(await flow.post(event)).toMatchObject({ status: 202, body: { accepted: 1 } });
  await flow.settle();
}

/** For how many days from now each kind of item is kept. */
async function daysKept(): Promise<Record<string, number | 'for good'>> {
  const now = Date.parse(await flow.now());
  const kinds: Record<string, number | 'for good'> = {};
  for (const { TableName } of flow.stack.wiring.tables) {
    const { Items } = await flow.stack.askEngine<{ Items: Scanned[] }>('Scan', { TableName });
    for (const { pk, sk, expiresAt } of Items) {
      const kind = [pk.S, sk?.S ?? ''].map((key) => key.split('#')[0]?.replace(/^\d{4}-.*/, 'AT')).join(' ');
      kinds[kind] = expiresAt ? Math.round((Number(expiresAt.N) - now / 1000) / 86_400) : 'for good';
    }
  }
  return kinds;
}

it('each kind of item is kept as the account says, and what has a time of its own for that', async () => {
  const noon = await flow.clock({ to: nextWallTime(await flow.now(), '12:00', 'Europe/Stockholm') });
  const window = { from: after(noon, 3 * hour), to: after(noon, 4 * hour) };
  await tell('order.placed', { orderId: 'A-1' });
  await tell('visit.planned', { orderId: 'A-1', data: { visitId: 'v', kind: 'delivery', routeId: 'north', window } });
  await tell('route.started', { data: { routeId: 'north' } });
  await tell('shipment.shipped', { orderId: 'A-1', data: { shipmentId: 's', trackingNumber: '1Z5R89390357567127' } });
  const mail = (await flow.messages()).find(({ channel, state }) => channel === 'email' && state === 'sent');
  await flow.report(mail?.id ?? '', 'complaint');
  const customer = { email: 'bo@example.com' };
  await flow.device('PUT', { senderId: 'default', customer, token: 'a1b2c3d4'.repeat(8), platform: 'apns' });
  await flow.desk('POST', '/pause', { channel: 'push' });
  await flow.desk('POST', '/resume', { channel: 'push' });
  await flow.settle();
  expect(await daysKept()).toEqual({
    ...{ 'ORDER ORDER': retention, 'ORDER EVENT': retention, 'ORDER MESSAGE': retention },
    ...{ 'ROUTE EVENT': retention, 'ROUTE STOP': retention },
    ...{ 'TALLY COUNTS': retention, 'AUDIT AT': retention },
    // What leads to an order, by hashes and numbers alone: the order may go on for long after it was first found by it.
    ...{ 'LINK LINK': retention + 400, 'CONTACT ORDER': retention + 400 },
    ...{ 'NUMBER ORDER': retention + 400, 'TRACKING ORDER': retention + 400 },
    // What has a time of its own.
    ...{ 'CONTACT DEVICE': 90, 'DEVICE OWNERS': 90, 'PROVIDER PROVIDER': 7, 'WRITES MINUTE': 0 },
    // A no has no end, and neither have settings.
    ...{ 'CONTACT CONTACT': 'for good', 'PAUSES PAUSES': 'for good', 'SWEEP SWEEP': 'for good' },
  });
  await flow.desk('DELETE', '/customers/ann%40example.com?sender=default');
  expect(await daysKept()).toMatchObject({ 'ERASURE ': 90 });
});
