import { isDeepStrictEqual } from 'node:util';
import { beforeEach, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { pictures } from '../photos/pictures.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();
const zone = 'Europe/Stockholm';
const ann = encodeURIComponent('Ann@Example.com');
const personal = /ann@example\.com|Ann@Example|70123456|Ann|Lind|Storgatan|4711/;

const nameOf = ({ pk, sk }: Record<string, unknown>) => `${String(pk)} ${String(sk)}`;

/** The whole table but how often somebody wrote, which is counted whatever comes of it. */
async function table() {
  const items = (await flow.stack.table.all()).filter(({ pk }) => !String(pk).startsWith('WRITES#'));
  return items.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

/** The items that tell something of Ann. */
const ofAnn = async () => (await table()).filter((item) => personal.test(JSON.stringify(item))).map(nameOf);

const erase = (contact = ann, options = {}) =>
  flow.desk('DELETE', `/customers/${contact}?sender=default`, undefined, options);
const exported = (contact = ann, more = '') => flow.desk('GET', `/customers/${contact}/export?sender=default${more}`);

/** A photo as a driver uploads it; gives its id. */
async function upload(): Promise<unknown> {
  const { body } = await flow.desk('POST', '/orders/A-1/photos', { type: 'image/png', bytes: pictures.png.length });
  const { url, headers } = body.upload as { url: string; headers: Record<string, string> };
  await fetch(url, { method: 'PUT', body: new Uint8Array(pictures.png), headers });
  return body.photo;
}

/** Ann has two orders and Bo one; an SMS to her is held, a photo is kept, and her telephone is known. */
beforeEach(async () => {
  const { body } = await flow.desk('GET', '/senders/default');
  const systems = [{ id: 'crm', url: 'https://crm.example.com/hooks' }];
  const rules = [
    { id: 'to-crm', on: 'visit.left_unattended', message: 'answered', to: { system: 'crm' }, channels: ['webhook'] },
    { id: 'to-site', on: 'visit.started', message: 'on-its-way', to: { contacts: 'site' }, channels: ['email'] },
  ];
  await flow.desk('PUT', '/senders/default', { ...(body.settings as object), systems, rules });
  await flow.stack.restartFunctions();
  await flow.clock({ to: nextWallTime(await flow.now(), '22:30', zone) });
  const occurredAt = await flow.now();
  const order = {
    number: '1001',
    customer: anAnn(),
    contacts: [{ role: 'site', name: 'Bo', email: 'bo@example.com' }],
    deliveryAddress: { lines: ['Storgatan 1'], city: 'Stockholm', country: 'SE' },
    attributes: { doorCode: '4711' },
  };
  await flow.device('PUT', {
    senderId: 'default',
    customer: { email: 'ann@example.com' },
    token: 'a1'.repeat(32),
    platform: 'fcm',
  });
  await flow.post({ id: 'e1', type: 'visit.started', orderId: 'A-1', occurredAt, order, data: { visitId: 'v1' } });
  const data = { visitId: 'v1', note: 'At the door of Ann Lind', photos: [await upload()] };
  await flow.post({ id: 'e2', type: 'visit.left_unattended', orderId: 'A-1', occurredAt, data });
  await flow.post({ id: 'e3', type: 'order.placed', orderId: 'A-2', occurredAt, order: { customer: anAnn() } });
  const bo = { name: 'Bo', email: 'bo@example.com' };
  await flow.post({ id: 'e4', type: 'order.placed', orderId: 'B-1', occurredAt, order: { customer: bo } });
  await flow.settle();
  await flow.reply('+46701234567', 'STOP');
  await flow.settle();
});

it('whoever has themselves erased is nowhere in the table any more, and is not written to again', async () => {
  expect((await ofAnn()).length).toBeGreaterThan(4);
  expect((await flow.messages()).filter(({ state }) => state === 'held').length).toBeGreaterThan(0);
  expect([...flow.stack.files.keys()]).toHaveLength(1);

  const { status, body } = await erase();
  expect(status).toBe(200);
  expect(body).toMatchObject({
    sender: 'default',
    done: true,
    erased: { orders: 2, events: 3, photos: 1, devices: 1 },
  });
  await flow.settle();
  expect(await ofAnn()).toEqual([]);
  expect(JSON.stringify(await table())).toContain('bo@example.com');
  expect(flow.stack.files.size).toBe(0);
  const left = (await flow.messages()).filter(({ orderId }) => orderId.startsWith('A-'));
  expect(left.filter(({ state }) => state === 'held')).toEqual([]);
  expect(left.flatMap(({ codes }) => codes)).toContain('erased');

  // What she said no to stands, should she order again.
  const day = await flow.clock({ to: nextWallTime(await flow.now(), '12:00', zone) });
  await flow.post({ id: 'e5', type: 'visit.started', orderId: 'A-3', occurredAt: day, order: { customer: anAnn() } });
  await flow.settle();
  const again = (await flow.messages()).filter(({ orderId, channel }) => orderId === 'A-3' && channel === 'sms');
  expect(again).toMatchObject([{ state: 'skipped', codes: ['suppressed'] }]);
});

it('who only stands on the order of somebody else is found there too, and taken out of it and of its events', async () => {
  const { status, body } = await erase(encodeURIComponent('bo@example.com'));
  expect([status, body.done]).toEqual([200, true]);
  expect(body.erased).toMatchObject({ orders: 2 });
  const left = JSON.stringify(await table());
  expect(left).not.toContain('bo@example.com');
  expect(left).toContain('ann@example.com');
  expect((await erase(encodeURIComponent('bo@example.com'))).body.erased).toMatchObject({ orders: 0, events: 0 });
});

it('erased once more, nothing changes; that it was done is noted, and not whose it was', async () => {
  await erase();
  await flow.settle();
  const once = await table();
  const { body } = await erase();
  expect(Object.values(body.erased as object).every((count) => count === 0)).toBe(true);
  expect((await erase(encodeURIComponent('+46701234567'))).status).toBe(200);
  expect(isDeepStrictEqual(await table(), once)).toBe(true);
  const { acts } = (await flow.desk('GET', '/acts?sender=default')).body as { acts: { what: string; to: object }[] };
  expect(acts.filter(({ what }) => what === 'customer_erased')).toMatchObject([{ by: 'local', to: { orders: '2' } }]);
});

it('what is kept of somebody is theirs to have, and nothing of anybody else', async () => {
  const { status, body } = await exported();
  expect(status).toBe(200);
  const orders = body.orders as {
    order: { orderId: string };
    timeline: object[];
    messages: object[];
    photos: object[];
  }[];
  expect(orders.map(({ order }) => order.orderId)).toEqual(['A-1', 'A-2']);
  expect(orders[0]).toMatchObject({ timeline: [{}, {}], photos: [{}] });
  expect(orders[0]?.messages.length).toBeGreaterThan(0);
  expect(body.devices).toEqual([{ kind: 'app', platform: 'fcm' }]);
  const text = JSON.stringify(body);
  for (const own of ['Storgatan 1', '4711', 'At the door of Ann Lind']) expect(text).toContain(own);
  expect(text).not.toContain('bo@example.com');
  const first = (await exported(ann, '&limit=1')).body;
  expect(first.orders).toHaveLength(1);
  const rest = (await exported(ann, `&limit=1&cursor=${String(first.next)}`)).body;
  expect([...(first.orders as object[]), ...(rest.orders as object[])]).toEqual(orders);
  const { consent } = (await exported(encodeURIComponent('+46701234567'))).body;
  expect(consent).toMatchObject([{ kind: 'stop' }]);
});

it('who only stands on the order of somebody else has their own place there, what was said to them, and nothing more', async () => {
  const { body } = await exported(encodeURIComponent('bo@example.com'));
  expect(body.orders).toMatchObject([{ order: { orderId: 'B-1' } }]);
  const place = { role: 'site', name: 'Bo', email: 'bo@example.com' };
  expect(body.asContact).toMatchObject([
    {
      ...{ orderId: 'A-1', number: '1001', contacts: [place] },
      events: [{ id: 'e1', type: 'visit.started', contacts: [place] }],
      messages: [{ rule: 'to-site', recipient: { contact: 0 } }],
    },
  ]);
  expect((body.asContact as object[])[0]).not.toHaveProperty('order');
  expect(JSON.stringify(body)).not.toMatch(personal);
  expect((await exported()).body.asContact).toEqual([]);
});

it("another sender's colleague finds nobody, and who names nobody is told how", async () => {
  const token = await flow.stack.deskToken(['pauls-doors']);
  const before = await table();
  expect((await erase(ann, { token })).status).toBe(404);
  expect((await flow.desk('GET', `/customers/${ann}/export`, undefined, { token })).status).toBe(404);
  expect(await erase('ann')).toMatchObject({ status: 422, body: { faults: [{ path: '/contact' }] } });
  expect(isDeepStrictEqual(await table(), before)).toBe(true);
  const own = await flow.desk('DELETE', `/customers/${ann}?sender=pauls-doors`, undefined, { token });
  expect(own).toMatchObject({ status: 200, body: { erased: { orders: 0 } } });
});
