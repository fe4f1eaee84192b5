import { beforeEach, describe, expect, it } from 'vitest';
import { depotMapping, fromDepot } from '../receive-webhooks/depot.ts';
import { useStack } from './stack.ts';
import { callSource } from './webhook-calls.ts';

const flow = useStack();
const token = () => flow.stack.secretOf('depot').AWSCURRENT;
const send = async (payload: object, by = token()) => {
  const answer = await callSource(flow, 'depot', {
    body: JSON.stringify(payload),
    headers: { authorization: `Bearer ${by}` },
  });
  await flow.settle();
  return answer;
};
const tried = (body: object) => flow.desk('POST', '/senders/default/sources/depot/try', body);

async function save(sources: object) {
  const { body } = await flow.desk('GET', '/senders/default');
  const settings = { ...(body.settings as object), extends: 'marketplace', sources };
  const saved = await flow.desk('PUT', '/senders/default', settings);
  await flow.stack.restartFunctions();
  return saved;
}

beforeEach(() => flow.stack.restartFunctions());

describe('a system of one’s own, which can not sign', () => {
  it('is tried before it is set up, and then tells of its orders like any other', async () => {
    const payload = fromDepot({ state: { code: 'NEW', at: await flow.now() } });
    expect(await tried({ payload })).toMatchObject({ status: 404 });
    expect(await tried({ payload, mapping: depotMapping })).toMatchObject({
      status: 200,
      body: {
        events: [{ event: { type: 'order.placed', orderId: '7006', source: 'depot', data: { rawCode: 'NEW' } } }],
      },
    });
    expect(await flow.stack.table.events()).toEqual([]);

    expect(await send(payload)).toMatchObject({ status: 409, body: { code: 'mapping_missing' } });
    expect((await save({ depot: depotMapping })).status).toBe(200);
    expect(await tried({ payload })).toMatchObject({ status: 200 });
    expect(await flow.stack.table.events()).toEqual([]);
    expect(await send(payload)).toMatchObject({ status: 200, body: { accepted: 1 } });
    expect(await send(payload)).toMatchObject({ status: 200, body: { accepted: 0, duplicates: 1 } });
    const out = fromDepot({ message: 902, state: { code: '???', at: await flow.now() } });
    expect(await send(out)).toMatchObject({ status: 200, body: { accepted: 1 } });
    const { body } = await flow.desk('GET', '/orders/7006?sender=default');
    expect((body.timeline as { type: string; data: object }[]).map(({ type, data }) => ({ type, data }))).toEqual([
      { type: 'order.placed', data: { rawCode: 'NEW' } },
      { type: 'order.updated', data: { rawCode: '???', unknown: true } },
    ]);
    expect((await flow.messages()).map(({ rule }) => rule)).toEqual(['order-received', 'order-received']);
  });

  it('is told each fault with its place, of the payload and of the mapping', async () => {
    const payload = fromDepot({ state: { code: 'DLV', at: 'soon' } });
    expect(await tried({ payload, mapping: depotMapping })).toMatchObject({
      status: 422,
      body: { faults: [{ path: '/payload/state/at' }] },
    });
    const mapping = { ...depotMapping, statuses: { DLV: 'shipment.delivred' }, status: 'state' };
    expect(await tried({ payload, mapping })).toMatchObject({
      status: 422,
      body: { faults: [{ path: '/mapping/status' }, { path: '/mapping/statuses/DLV' }] },
    });
    expect(await tried({ mapping })).toMatchObject({ status: 422, body: { faults: [{ path: '/payload' }] } });
    expect(await save({ depot: mapping })).toMatchObject({
      status: 422,
      body: { faults: [{ path: '/sources/depot/status' }, { path: '/sources/depot/statuses/DLV' }] },
    });
  });

  it('has a token that can be taken back, with the one before for as long as that is kept', async () => {
    await save({ depot: depotMapping });
    const first = token();
    const payload = fromDepot({ state: { code: 'LBL', at: await flow.now() } });
    expect((await send(payload)).status).toBe(200);
    const secret = flow.stack.secretOf('depot');
    Object.assign(secret, { AWSCURRENT: 'B'.repeat(32), AWSPREVIOUS: first });
    await flow.stack.restartFunctions();
    expect([(await send(payload)).status, (await send(payload, first)).status]).toEqual([200, 200]);
    Object.assign(secret, { AWSCURRENT: 'C'.repeat(32), AWSPREVIOUS: 'B'.repeat(32) });
    await flow.stack.restartFunctions();
    expect(await send(payload, first)).toMatchObject({ status: 401, body: { code: 'token_wrong' } });
    expect(await send(payload, '')).toMatchObject({ status: 401, body: { code: 'token_missing' } });
    expect(flow.stack.logs.text()).not.toContain(first);
  });

  it('is told to come later where it calls too often', async () => {
    const answers = await Promise.all(
      Array.from({ length: 130 }, () =>
        callSource(flow, 'depot', { body: '{}', headers: { authorization: `Bearer ${token()}` } }),
      ),
    );
    const late = answers.filter(({ status }) => status === 429);
    expect(late.length).toBeGreaterThanOrEqual(10);
    expect(Number(late[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    await flow.settle();
  });
});
