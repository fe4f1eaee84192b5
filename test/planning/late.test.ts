import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { brief, tell } from './telling.ts';

const at = (time: string) => `2026-11-24T${time}:00.000Z`;
const event = (type: string, time: string, data: object = {}): Event =>
  anEvent({
    id: `${type} ${time}`,
    type,
    occurredAt: at(time),
    receivedAt: at('15:00'),
    data: { ...(type.startsWith('visit.') ? { visitId: 'v1' } : {}), ...data },
    order: { customer: { ...anAnn(), phone: null } },
  });
const window = { from: '2026-11-26T12:00:00.000Z', to: '2026-11-26T14:00:00.000Z' };

describe('an event that comes after what happened later', () => {
  it.each([
    ['placed, after a delay', [event('order.delayed', '10:00'), event('order.placed', '09:00')], 'order-received'],
    [
      'delayed, after a newer plan',
      [event('visit.planned', '10:00', { window }), event('order.delayed', '09:00')],
      'delayed',
    ],
    [
      'planned, after it was loaded',
      [event('visit.loaded', '10:00'), event('visit.planned', '09:00', { window })],
      'visit-planned',
    ],
    [
      'started, after it was completed',
      [event('visit.completed', '10:00'), event('visit.started', '09:00')],
      'on-its-way',
    ],
  ])('%s', (_, events, rule) => {
    expect(tell(aSender(), events).messages.map(brief)).toContain(`${rule} email skipped superseded`);
  });
});

describe('of a parcel that has come meanwhile nobody is told what went wrong on its way', () => {
  const market = aSender({ extends: 'marketplace' });
  it.each(['shipment.exception', 'shipment.returned'])('%s', (type) => {
    const told = tell(market, [event('shipment.delivered', '10:00'), event(type, '09:00', { reason: 'Snow' })]);
    expect(told.messages.map(brief)).toContain(`${type.replace('shipment.', '')} email skipped superseded`);
  });

  it('but of what went wrong after that, and of what only goes on', () => {
    const after = tell(market, [event('shipment.delivered', '09:00'), event('shipment.returned', '10:00')]);
    const goesOn = tell(market, [event('shipment.in_transit', '10:00'), event('shipment.exception', '09:00')]);
    expect(after.messages.map(brief)).toContain('returned email planned');
    expect(goesOn.messages.map(brief)).toContain('exception email planned');
  });
});

describe('a delay is told', () => {
  it.each([
    [
      'when the measuring was done before',
      [event('visit.completed', '09:00', { kind: 'appointment' }), event('order.delayed', '10:00')],
    ],
    ['when one of the parcels came before', [event('shipment.delivered', '09:00'), event('order.delayed', '10:00')]],
    ['when a visit is under way since before', [event('visit.started', '09:00'), event('order.delayed', '10:00')]],
  ])('%s', (_, events) => {
    expect(tell(aSender(), events).messages.map(brief)).toContain('delayed email planned');
  });
});
