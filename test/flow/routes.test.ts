import { describe, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { useStack } from './stack.ts';
import { nextWallTime } from './times.ts';

const flow = useStack();

const planned = (
  orderId: string,
  routeId: string,
  occurredAt: string,
  { id = `planned-${orderId}-${routeId}`, stop = 1 } = {},
) => ({
  id,
  type: 'visit.planned',
  orderId,
  occurredAt,
  order: { customer: { ...anAnn(), phone: null } },
  data: { visitId: 'v1', routeId, stop },
});
const route = (type: string, routeId: string, occurredAt: string) => ({
  id: `${type}-${routeId}`,
  type,
  occurredAt,
  data: { routeId },
});
const told = async () =>
  (await flow.messages()).map(({ orderId, rule, state }) => `${orderId} ${rule} ${state}`).sort();
const byDay = async () => flow.clock({ to: nextWallTime(await flow.now(), '12:00', 'Europe/Stockholm') });

describe('a route', () => {
  it('that starts reaches every stop once, also when it is sent twice', async () => {
    const now = await byDay();
    const stops = Array.from({ length: 12 }, (_, stop) => planned(`A-${10 + stop}`, 'R1', now, { stop }));
    await flow.post({ events: stops });
    await flow.settle();
    const later = new Date(Date.parse(now) + 60_000).toISOString();
    expect((await flow.post(route('route.started', 'R1', later))).body).toEqual({
      accepted: 1,
      duplicates: 0,
      rejected: [],
    });
    expect((await flow.post(route('route.started', 'R1', later))).body).toEqual({
      accepted: 0,
      duplicates: 1,
      rejected: [],
    });
    await flow.settle();
    expect(await told()).toEqual(
      stops.flatMap(({ orderId }) => [`${orderId} on-its-way sent`, `${orderId} visit-planned sent`]).sort(),
    );
  });

  it('reaches a stop that joins when it has started already, and not one that has moved to another route', async () => {
    const now = await byDay();
    const later = new Date(Date.parse(now) + 60_000).toISOString();
    await flow.post({ events: [planned('A-1', 'R1', now), planned('A-1', 'R2', now, { id: 'moved' })] });
    await flow.settle();
    await flow.post(route('route.started', 'R1', later));
    await flow.settle();
    expect(await told()).toEqual(['A-1 visit-planned sent']);
    await flow.post(planned('A-2', 'R1', now));
    await flow.settle();
    expect(await told()).toContain('A-2 on-its-way sent');
    expect(await told()).not.toContain('A-1 on-its-way sent');
  });

  it('without its name is rejected', async () => {
    const { status, body } = await flow.post({ ...route('route.started', '', await flow.now()), data: {} });
    expect({ status, rejected: body.rejected }).toMatchObject({ status: 400, rejected: [{ path: '/data/routeId' }] });
  });
});
