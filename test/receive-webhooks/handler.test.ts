import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHandler, type WebhookDependencies } from '../../functions/receive-webhooks/handler.ts';
import { webhookSource } from '../../functions/receive-webhooks/webhook-source.ts';
import { NotNow } from '../../shared/infrastructure-fault.ts';
import { fold } from '../../shared/orders/fold.ts';
import { ProblemError, type Problem } from '../../shared/problem.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import { changedPayloads } from './changed-payloads.ts';
import { depotMapping, fromDepot } from './depot.ts';
import type { VendorCall } from './vendor-day.ts';
import { dayOf, type VendorName, vendorNames } from './vendor-days.ts';

const now = Date.parse('2026-11-24T10:00:00Z');
const token = 'a-token-of-the-depots';
const sources = [...vendorNames, 'generic' as const].map((kind) =>
  webhookSource.parse({
    name: kind === 'generic' ? 'depot' : kind,
    kind,
    sender: 'default',
    ...(kind === 'generic' ? { proof: 'token', perMinute: 3 } : {}),
  }),
);

function aHandler(differences: Partial<WebhookDependencies> = {}) {
  const stores = memoryStores();
  const counts = new Map<string, number>();
  const handler = createHandler({
    ...stores,
    sources,
    secretsOf: (source) => Promise.resolve([source === 'depot' ? token : dayOf(source as VendorName).secret]),
    rates: {
      count(source, minute) {
        const count = (counts.get(source + minute) ?? 0) + 1;
        counts.set(source + minute, count);
        return Promise.resolve(count);
      },
    },
    findSender: () => Promise.resolve({ ...aSender({ sources: { depot: depotMapping } }), pauses: [] }),
    clock: () => now,
    ...differences,
  });

  async function post(source: string, body: string, headers: Record<string, string>, at = now) {
    const request = {
      headers,
      body,
      isBase64Encoded: false,
      pathParameters: { source },
      requestContext: { http: { method: 'POST' }, timeEpoch: at },
    } as unknown as APIGatewayProxyEventV2;
    try {
      const { statusCode: status = 0, body: answer = '' } = await handler(request);
      return { status, body: JSON.parse(answer) as Record<string, unknown> };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const { status, headers: ofProblem, ...problem }: Problem = error.problem;
      return { status, headers: ofProblem, body: { ...problem, ...problem.more } as Record<string, unknown> };
    }
  }
  return {
    stores,
    vendor: (name: VendorName, payload: object, headers = {}) => {
      const body = JSON.stringify(payload);
      return post(name, body, { ...headers, ...dayOf(name).sign(Buffer.from(body), dayOf(name).secret, now / 1000) });
    },
    depot: (payload: object, at?: number) =>
      post('depot', JSON.stringify(payload), { authorization: `Bearer ${token}` }, at),
  };
}

const at = (minutes: number) => new Date(now - 6 * 3_600_000 + minutes * 60_000).toISOString();
const tracker = () => dayOf('easypost').calls(at)[1]?.payload ?? {};

describe('a parcel whose vendor knows no order of ours', () => {
  const commit = (stores: ReturnType<typeof memoryStores>, orderId: string) =>
    stores.orders.commit({
      order: fold(undefined, anEvent({ orderId })),
      messages: [],
      version: 0,
      linkHash: undefined,
      pointers: [{ trackingNumber: 'EZ1000000001' }],
      now: at(0),
    });

  it('is found by its tracking number', async () => {
    const { stores, vendor } = aHandler();
    await commit(stores, 'A-1');
    expect(await vendor('easypost', tracker())).toMatchObject({ status: 200, body: { accepted: 1, ignored: [] } });
    expect((await stores.events.ofOrder('default', 'A-1')).events).toHaveLength(1);
  });

  it('that nobody told of is ignored, and so is one that leads to several orders', async () => {
    const { stores, vendor } = aHandler();
    const ignored = (code: string) => ({ status: 200, body: { accepted: 0, ignored: [{ index: 0, code }] } });
    expect(await vendor('easypost', tracker())).toMatchObject(ignored('order_unknown'));
    await commit(stores, 'A-1');
    await commit(stores, 'A-2');
    expect(await vendor('easypost', tracker())).toMatchObject(ignored('order_ambiguous'));
  });
});

describe('a code that no table holds', () => {
  it.each(vendorNames)('of %s is on the timeline as unknown, and told to nobody', async (name) => {
    const { stores, vendor } = aHandler();
    const { orderId, calls } = dayOf(name);
    const pointers = [{ trackingNumber: 'EZ1000000001' }];
    const order = fold(undefined, anEvent({ orderId }));
    await stores.orders.commit({ order, messages: [], version: 0, linkHash: undefined, pointers, now: at(0) });
    const isCoded = ({ payload, headers = {} }: VendorCall) =>
      name !== 'shopify'
        ? /"(tag|status|triggerName)":/.test(JSON.stringify(payload))
        : /_events/.test(JSON.stringify(headers));
    const call = calls(at).find(isCoded);
    if (!call) throw new Error(`${name} tells no code.`);
    const text = JSON.stringify(call.payload);
    const codes = /"(tag|subtag|status|status_detail|code|triggerName)":"[^"]+"/g;
    const payload = JSON.parse(text.replace(codes, '"$1":"of_next_year"')) as object;
    expect(await vendor(name, payload, call.headers)).toMatchObject({ status: 200, body: { accepted: 1 } });
    const { events } = await stores.events.ofOrder('default', orderId);
    expect(events).toMatchObject([
      {
        type: 'order.updated',
        silent: true,
        data: { unknown: true, rawCode: expect.stringContaining('of_next_year') },
      },
    ]);
  });
});

describe('what is no news of an order', () => {
  it.each<[VendorName, object, object, string]>([
    ['onfleet', { triggerName: 'workerDuty', time: 1, status: 1 }, {}, 'elsewhere'],
    ['onfleet', { triggerName: 'taskStarted', time: 1795507200, data: { task: { id: 'x' } } }, {}, 'no_order'],
    ['shopify', { id: 1 }, { 'x-shopify-topic': 'products/create' }, 'other_topic'],
    [
      'shopify',
      { id: 1, currency: 'EUR', created_at: at(0) },
      { 'x-shopify-topic': 'orders/cancelled' },
      'not_cancelled',
    ],
    ['easypost', { description: 'batch.updated', result: {} }, {}, 'no_tracker'],
    ['shippo', { event: 'transaction_created', data: {} }, {}, 'no_tracking'],
  ])('of %s is acknowledged and ignored: %j', async (name, payload, headers, code) => {
    expect(await aHandler().vendor(name, payload, headers)).toMatchObject({
      status: 200,
      body: { accepted: 0, duplicates: 0, ignored: [{ code }] },
    });
  });
});

describe('what Shopify does not sign', () => {
  const [placed, fulfilled] = dayOf('shopify').calls(at);
  const topic = (name: string) => ({ 'x-shopify-topic': name, 'x-shopify-event-id': 'e-1' });

  it('makes no second event of the same request', async () => {
    const { vendor, stores } = aHandler();
    const call = (id: string) => ({ ...fulfilled?.headers, 'x-shopify-event-id': id, 'x-shopify-webhook-id': id });
    expect((await vendor('shopify', fulfilled?.payload ?? {}, call('e-1'))).body).toMatchObject({ accepted: 1 });
    expect((await vendor('shopify', fulfilled?.payload ?? {}, call('e-2'))).body).toMatchObject({ duplicates: 1 });
    expect(stores.allEvents()).toHaveLength(1);
  });

  it('makes no order of a parcel, and cancels none that stands', async () => {
    const { vendor, stores } = aHandler();
    expect((await vendor('shopify', fulfilled?.payload ?? {}, topic('orders/create'))).status).toBe(400);
    expect((await vendor('shopify', placed?.payload ?? {}, topic('fulfillments/create'))).status).toBe(400);
    expect((await vendor('shopify', placed?.payload ?? {}, topic('fulfillment_events/create'))).status).toBe(400);
    expect(await vendor('shopify', placed?.payload ?? {}, topic('orders/cancelled'))).toMatchObject({
      status: 200,
      body: { accepted: 0, ignored: [{ code: 'not_cancelled' }] },
    });
    expect(stores.allEvents()).toEqual([]);
  });

  it('cancels one that says so itself, with why as Shopify has it', async () => {
    const { vendor, stores } = aHandler();
    const cancelled = { ...placed?.payload, cancelled_at: at(50), cancel_reason: 'inventory' };
    await vendor('shopify', cancelled, topic('orders/cancelled'));
    await vendor('shopify', cancelled, topic('orders/updated'));
    expect(stores.allEvents().map(({ type, data, id }) => [type, data, id.replace(/^[^/]+/, '')])).toEqual([
      ['order.cancelled', { rawCode: 'inventory' }, '/orders/cancelled'],
      ['order.updated', {}, '/orders/updated'],
    ]);
  });
});

describe('a task of Onfleet’s', () => {
  const [created] = dayOf('onfleet').calls(at);
  const { data } = (created?.payload ?? {}) as { data: { task: object } };
  const told = async (triggerName: string, task: object, more: object = {}) => {
    const { vendor, stores } = aHandler();
    const payload = { triggerName, time: now - 60_000, data: { task: { ...data.task, ...task } }, ...more };
    expect(await vendor('onfleet', payload)).toMatchObject({ status: 200, body: { accepted: 1 } });
    return stores.allEvents().map(({ type, data: said }) => [type, said] as const)[0];
  };

  it.each([
    ['UNAVAILABLE', 'visit.no_one_home'],
    ['customer not home', 'visit.no_one_home'],
    ['WRONG_ADDRESS', 'visit.failed'],
    ['NONE', 'visit.failed'],
  ])('that failed for %s is %s', async (failureReason, type) => {
    const task = { state: 3, completionDetails: { success: false, time: now - 120_000, failureReason } };
    expect((await told('taskFailed', task))?.[0]).toBe(type);
  });

  it('that is a pickup is a collection; done, it has its photos', async () => {
    const done = { success: true, time: now - 120_000, photoUploadIds: ['p/1'], photoUploadId: 'p/1' };
    expect(await told('taskUpdated', { state: 3, pickupTask: true, completionDetails: done })).toEqual([
      'visit.completed',
      expect.objectContaining({
        kind: 'collection',
        photos: ['https://d15p8tr8p0vffz.cloudfront.net/p%2F1/800x.png'],
        rawCode: 'taskUpdated',
      }),
    ]);
  });

  it.each<[string, object, string]>([
    ['under way', { state: 2 }, 'visit.eta_changed'],
    ['assigned', { state: 1 }, 'visit.planned'],
    ['of no time at all', { state: 1, completeAfter: null, completeBefore: null, eta: null }, 'order.updated'],
    ['done without a picture', { state: 3, completionDetails: { success: true } }, 'order.updated'],
  ])('that was updated, and is %s, says so', async (_, task, type) => {
    expect((await told('taskUpdated', task))?.[0]).toBe(type);
  });
});

describe('a vendor’s payload with faults', () => {
  it('is refused with the places', async () => {
    expect(await aHandler().vendor('aftership', { event: 'tracking_update', msg: { tag: 7 } })).toMatchObject({
      status: 400,
      body: { code: 'payload_rejected', rejected: [{ path: '/msg/tracking_number' }, { path: '/msg/tag' }] },
    });
  });

  it('that says what is still to come is refused, and taken when the time has come', async () => {
    const ahead = dayOf('shippo').calls((minutes) => new Date(now + minutes * 60_000).toISOString())[1];
    expect(await aHandler().vendor('shippo', ahead?.payload ?? {})).toMatchObject({
      status: 400,
      body: { rejected: [{ code: 'occurred_in_future' }] },
    });
  });

  it.each([
    ['aftership', 'checkpoint_time'],
    ['easypost', 'datetime'],
    ['shippo', 'status_date'],
  ] as const)(
    'of %s happened by the time the vendor heard of it, whatever a clock on the spot showed',
    async (name, of) => {
      const { stores, vendor } = aHandler();
      const [call] = dayOf(name).calls(at);
      const text = JSON.stringify(call?.payload);
      const spotTime = new Date(now + 2 * 3_600_000).toISOString();
      const payload = JSON.parse(
        text.replaceAll(new RegExp(`"${of}":"[^"]+"`, 'g'), `"${of}":"${spotTime}"`),
      ) as object;
      const order = fold(undefined, anEvent({ orderId: dayOf(name).orderId }));
      const pointers = [{ trackingNumber: 'EZ1000000001' }];
      await stores.orders.commit({ order, messages: [], version: 0, linkHash: undefined, pointers, now: at(0) });
      expect(await vendor(name, payload)).toMatchObject({ status: 200, body: { accepted: 1 } });
      expect(stores.allEvents().map(({ occurredAt }) => occurredAt)).toEqual([at(call?.after ?? 0)]);
    },
  );

  it('is to be sent again where the table does not take it now', async () => {
    const busy = () => Promise.reject(new NotNow('busy'));
    const events = { append: busy, appendEach: busy };
    const answer = await aHandler({ events }).vendor('shippo', dayOf('shippo').calls(at)[0]?.payload ?? {});
    expect(answer).toMatchObject({ status: 503, body: { code: 'not_written' }, headers: { 'retry-after': '5' } });
  });
});

describe('a system of one’s own', () => {
  it('is told where in its payload the faults are', async () => {
    const { depot } = aHandler();
    const bad = fromDepot({ state: { code: 'DLV', at: 'soon' }, parcel: { no: 'DP-1', due: 'later' } });
    expect(await depot(bad)).toMatchObject({
      status: 400,
      body: { rejected: [{ index: 0, path: '/state/at', faults: [{ path: '/state/at' }] }] },
    });
    expect(await depot(fromDepot({ state: { code: 'OUT' }, parcel: { no: 'DP-1', due: 'later' } }))).toMatchObject({
      body: { rejected: [{ path: '/parcel/due' }] },
    });
  });

  it('that calls too often is told when to come again', async () => {
    const { depot } = aHandler();
    for (const message of [1, 2, 3]) expect((await depot(fromDepot({ message }))).status).toBe(200);
    expect(await depot(fromDepot({ message: 4 }), now + 20_000)).toMatchObject({
      status: 429,
      body: { code: 'too_many_requests' },
      headers: { 'retry-after': '40' },
    });
    expect((await depot(fromDepot({ message: 4 }), now + 60_000)).status).toBe(200);
  });

  it('waits until somebody says how it is read', async () => {
    const findSender = () => Promise.resolve({ ...aSender(), pauses: [] });
    expect(await aHandler({ findSender }).depot(fromDepot())).toMatchObject({
      status: 409,
      body: { code: 'mapping_missing' },
    });
    const nobody = () => Promise.resolve(undefined);
    expect(await aHandler({ findSender: nobody }).depot(fromDepot())).toMatchObject({
      status: 409,
      body: { code: 'sender_missing' },
    });
  });
});

describe('whatever a vendor’s payload holds', () => {
  const calls = vendorNames.flatMap((name) =>
    dayOf(name)
      .calls(at)
      .map((call) => [name, call] as const),
  );

  it.each(vendorNames)(
    '%s is answered, and what is kept can be taken in',
    async (name) => {
      const payloads = calls
        .filter(([of]) => of === name)
        .map(([, { payload, headers }]) => changedPayloads(payload).map((changed) => [changed, headers] as const));
      await fc.assert(
        fc.asyncProperty(fc.oneof(...payloads), async ([payload, headers]) => {
          const { stores, vendor } = aHandler();
          const { status } = await vendor(name, payload, headers);
          expect([200, 400]).toContain(status);
          const kept = stores.allEvents();
          if (status !== 200) expect(kept).toEqual([]);
          kept.reduce<ReturnType<typeof fold> | undefined>((order, event) => fold(order, event), undefined);
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );
});

it('a token that was rotated a moment ago is known as soon as one comes that is not, and a wrong one is still refused', async () => {
  const asked: (string | undefined)[] = [];
  const secretsOf: WebhookDependencies['secretsOf'] = (_source, freshness) => {
    asked.push(freshness);
    return Promise.resolve([freshness === 'renewed' ? token : 'the token before this one']);
  };
  const payload = fromDepot({ state: { code: 'LBL', at: at(0) } });
  expect((await aHandler({ secretsOf }).depot(payload)).status).toBe(200);
  expect(asked).toEqual(['kept', 'renewed']);
  const never = () => Promise.resolve(['the token before this one']);
  expect((await aHandler({ secretsOf: never }).depot(payload)).status).toBe(401);
});
