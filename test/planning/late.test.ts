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
