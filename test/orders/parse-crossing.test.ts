import { describe, expect, it } from 'vitest';
import { parseCrossing } from '../../shared/orders/parse-crossing.ts';

const parsing = { source: 'telematics', senderIds: ['default'], now: '2026-11-24T10:00:00.000Z' };
const crossing = {
  orderId: 'A-1',
  visitId: 'v-1',
  vehicleId: 'truck-7',
  type: 'enter',
  at: '2026-11-24T10:59:00+01:00',
};
const parsed = (differences: object) => parseCrossing({ ...crossing, ...differences }, parsing);

describe('a crossing of a geofence', () => {
  it('is an event of its visit', () => {
    expect(parsed({})).toEqual({
      event: {
        id: expect.stringMatching(/^crossing-[\w-]{22}$/) as string,
        type: 'visit.arrived',
        source: 'telematics',
        senderId: 'default',
        orderId: 'A-1',
        occurredAt: '2026-11-24T09:59:00.000Z',
        receivedAt: parsing.now,
        data: { visitId: 'v-1', vehicleId: 'truck-7', origin: 'geofence' },
      },
    });
  });

  it.each([
    ['arriving', {}, 'visit.arrived'],
    ['leaving', { type: 'exit' }, 'visit.departed'],
    ['coming near', { of: 'approach' }, 'visit.approaching'],
  ])('%s', (_, differences, type) => {
    expect(parsed(differences)).toMatchObject({ event: { type } });
  });

  it('is the same when it is told twice, and another at another time', () => {
    const idOf = (differences: object) => (parsed(differences) as { event: { id: string } }).event.id;
    expect(idOf({})).toBe(idOf({}));
    expect(idOf({ at: '2026-11-24T09:59:01Z' })).not.toBe(idOf({}));
    expect(idOf({ id: 'c-1' })).toBe('c-1');
  });

  it.each([
    ['no visit', { visitId: undefined }, '/visitId'],
    ['no such type', { type: 'inside' }, '/type'],
    ['no time', { at: '10:00' }, '/at'],
    ['a time to come', { at: '2026-11-24T11:00:00Z' }, '/at'],
    ['leaving what it says nothing to leave', { of: 'approach', type: 'exit' }, ''],
    ['no such sender', { senderId: 'nobody' }, '/senderId'],
    ['a visit of a name that all objects have', { visitId: 'constructor' }, '/visitId'],
  ])('with %s is told where it is wrong', (_, differences, path) => {
    expect(parsed(differences)).toMatchObject({ faults: [{ path }] });
  });
});
