import { beforeEach, expect, it } from 'vitest';
import { after } from '../../shared/orders/instant.ts';
import { signWebhook } from '../../shared/sign-webhook.ts';
import { aLocationEvent } from '../receive-geofences/location-events.ts';
import { useStack } from './stack.ts';

const driver = useStack();

let now: string;
beforeEach(async () => {
  now = await driver.now();
  await driver.post({
    ...{ id: 'e-1', type: 'visit.planned', orderId: 'G-1', senderId: 'default', occurredAt: after(now, -60_000) },
    order: { number: '1001', customer: { email: 'ann@example.com' } },
    data: { visitId: 'v-1', kind: 'delivery', vehicleId: 'truck-7' },
  });
});
const typesOf = async (): Promise<string[]> => {
  await driver.settle();
  const { body } = await driver.desk('GET', '/orders/G-1?sender=default');
  return (body.timeline as { type: string }[]).map(({ type }) => type);
};

it('a vehicle that enters a geofence of Amazon Location arrives at its visit', async () => {
  const detail = { GeofenceId: 'default.G-1.v-1', SampleTime: now };
  const event = aLocationEvent(detail);
  await driver.stack.putServiceEvent(event);
  await driver.stack.putServiceEvent(event);
  await driver.stack.putServiceEvent({ ...event, id: 'another', source: 'not.aws' });
  expect(await typesOf()).toEqual(['visit.planned', 'visit.arrived']);
});

it('other telematics tell of geofences by a signed request', async () => {
  const tell = async (crossing: object) => {
    const body = JSON.stringify({
      orderId: 'G-1',
      senderId: 'default',
      visitId: 'v-1',
      vehicleId: 'truck-7',
      ...crossing,
    });
    const timestampSeconds = Math.floor(Date.now() / 1000);
    const headers = signWebhook({ id: 'msg_1', timestampSeconds, body, secret: driver.stack.webhookSecret });
    const response = await fetch(`${driver.stack.api}/geofences`, { method: 'POST', body, headers });
    return [response.status, await response.json()];
  };
  expect(await tell({ type: 'enter', at: now })).toEqual([202, { accepted: 1, duplicates: 0, rejected: [] }]);
  expect(await tell({ type: 'enter', at: now })).toEqual([202, { accepted: 0, duplicates: 1, rejected: [] }]);
  expect(await tell({ type: 'in', at: now })).toMatchObject([400, { rejected: [{ index: 0, path: '/type' }] }]);
  expect(await typesOf()).toEqual(['visit.planned', 'visit.arrived']);
});
