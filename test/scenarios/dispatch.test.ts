import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { withWindowsToTell } from '../../shared/planning/promise.ts';
import { renderEmail, renderSms } from '../../shared/messages/render.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { brief, tell } from '../planning/telling.ts';

/** Wall time in Stockholm on 24 November 2026, a Tuesday. */
const at = (time: string, day = 24) => new Date(`2026-11-${day}T${time}:00+01:00`).toISOString();
const window = (from: string, to: string, day = 24) => ({ from: at(from, day), to: at(to, day) });
const visit = (step: string, time: string, data: object = {}, differences: Partial<Event> = {}): Event =>
  anEvent({
    id: `${step} ${time}`,
    type: `visit.${step}`,
    occurredAt: at(time),
    receivedAt: at(time),
    data: { visitId: 'v1', kind: 'delivery', ...data },
    order: { number: '1001', customer: { ...anAnn(), phone: null } },
    ...differences,
  });
const briefs = (sender: Sender, events: Event[]) => tell(sender, events).messages.map(brief);
const inWords = (sender: Sender, events: Event[]) => {
  const { messages, order } = tell(sender, events);
  const message = messages.at(-1);
  if (!message) throw new Error('nothing was said');
  const facts = {
    message,
    order: withWindowsToTell(order, sender),
    sender,
    link: 'https://w.example/t/abc',
    zone: 'Europe/Stockholm',
  };
  return { mail: renderEmail(facts), sms: renderSms(facts, { limit: 100 }) };
};

describe('pinDeliver: the most common communication', () => {
  const sender = aSender({ extends: 'route-delivery' });

  it('order planned: with the planned time, when the route is locked', () => {
    const events = [visit('planned', '10:00', { window: window('13:00', '15:00') })];
    expect(briefs(sender, events)).toEqual(['order-planned email planned']);
    expect(inWords(sender, events).mail.text).toMatch(/13:00.*15:00/s);
  });

  it('route started or order loaded, not both', () => {
    const told = briefs(sender, [visit('loaded', '10:00'), visit('started', '10:20')]);
    expect(told).toEqual(['order-loaded email planned', 'route-started email skipped superseded']);
  });

  it('delivery update: left though nobody was home, with where', () => {
    const { mail } = inWords(sender, [visit('left_unattended', '12:00', { note: 'Behind the shed' })]);
    expect(mail.text).toContain('Behind the shed');
  });

  it.each(['no_one_home', 'failed'])('%s: with how to go on', (step) => {
    const { mail } = inWords(sender, [visit(step, '12:00', { nextSteps: 'Call us to choose a new day' })]);
    expect(mail.text).toContain('Call us to choose a new day');
    expect(inWords(sender, [visit(step, '12:00')]).mail.text).toContain('help@example.com');
  });

  it('a second attempt speaks again', () => {
    const told = briefs(sender, [visit('started', '09:00'), visit('no_one_home', '10:00'), visit('started', '15:00')]);
    expect(told).toEqual(['route-started email planned', 'not-home email planned', 'route-started email planned']);
  });
});

describe('Point of Rental: customer notifications', () => {
  const sender = aSender({
    extends: 'rental-dispatch',
    buffer: { before: 'PT30M', after: 'PT30M', roundTo: 15 },
    geofencedVehicles: ['truck-7'],
  });
  const contract = { number: 'C-77', customer: { ...anAnn() }, notify: { email: true, sms: true } };
  const asked = (step: string, time: string, data: object = {}) => visit(step, time, data, { order: contract });

  it("a route confirmed for the next day is told after four o'clock, and after it on the following day", () => {
    const tomorrow = { eta: at('11:00', 25), window: window('10:30', '11:30', 25) };
    expect(briefs(sender, [asked('planned', '10:00', tomorrow)])[0]).toBe(
      'route-confirmed email held 2026-11-24T15:00',
    );
    expect(briefs(sender, [asked('planned', '17:00', tomorrow)])[0]).toBe(
      'route-confirmed email held 2026-11-25T08:00',
    );
  });

  it('a same-day contract is told after the delay', () => {
    expect(briefs(sender, [asked('planned', '10:00', { window: window('13:00', '14:00') })])[0]).toBe(
      'route-confirmed email held 2026-11-24T09:15',
    );
  });

  it('a planned time becomes a window with the buffer', () => {
    const { mail } = inWords(sender, [asked('planned', '10:00', { eta: at('11:00', 25) })]);
    expect(mail.text).toMatch(/10:30.*11:30/s);
  });

  it('arrived and departed, of deliveries and of pickups, by whoever is trusted for the vehicle', () => {
    const of = (origin: string, vehicleId: string) => ({ kind: 'collection', origin, vehicleId });
    expect(briefs(sender, [asked('arrived', '10:00', of('geofence', 'truck-7'))])).toHaveLength(2);
    expect(briefs(sender, [asked('departed', '10:00', of('driver', 'truck-7'))])).toEqual([]);
    expect(briefs(sender, [asked('departed', '10:00', of('driver', 'truck-1'))])).toHaveLength(2);
  });

  it('nothing is sent that is not set in the contract', () => {
    const silent = visit('arrived', '10:00', {}, { order: { ...contract, notify: { sms: true } } });
    expect(briefs(sender, [silent])).toEqual(['arrived email skipped not_asked_for', 'arrived sms planned']);
  });

  it('a text message has a hundred characters at most', () => {
    const { sms } = inWords(sender, [asked('arrived', '10:00', { kind: 'collection' })]);
    expect(sms.text.length).toBeLessThanOrEqual(100);
    expect(sms.text).toMatch(/https:\/\/w\.example\/t\/abc$/);
  });

  it('is also received internally', () => {
    const internal = aSender({
      extends: 'rental-dispatch',
      rules: [
        {
          id: 'desk',
          on: 'visit.arrived',
          message: 'arrived',
          channels: ['email'],
          to: { colleagues: ['desk@example.com'] },
        },
      ],
    });
    expect(briefs(internal, [asked('arrived', '10:00')])).toContain('desk email planned');
  });
});
