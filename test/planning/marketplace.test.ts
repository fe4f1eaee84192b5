import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { anAnn } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { at, briefs, event } from './scene.ts';
import { release, tell } from './telling.ts';

const sender = aSender({ extends: 'marketplace' });
const happening = (type: string, time: string, data: object = {}): Event =>
  event(type, time, data, { order: { customer: anAnn() } });
const parcel = (step: string, time: string, shipmentId = 'p1', more: object = {}) => ({
  ...happening(`shipment.${step}`, time, { shipmentId, ...more }),
  id: `${step} ${shipmentId} ${time}`,
});

it.each([
  ['order.placed', ['order-received email planned', 'order-received sms planned']],
  ['shipment.shipped', ['shipped email planned', 'shipped sms planned']],
  ['shipment.in_transit', ['in-transit email planned']],
  ['shipment.at_local_hub', ['at-local-hub email planned']],
  ['shipment.out_for_delivery', ['out-for-delivery email planned']],
  ['shipment.ready_to_collect', ['ready-to-collect email planned', 'ready-to-collect sms planned']],
  ['shipment.delivered', ['delivered email planned', 'delivered sms planned', 'feedback email held 2026-11-25T09:00']],
  ['shipment.returned', ['returned email planned', 'returned sms planned']],
  ['shipment.exception', ['exception email planned', 'exception sms planned']],
  ['order.delayed', ['delayed email planned', 'delayed sms planned']],
  ['order.backordered', ['backordered email planned', 'backordered sms planned']],
  ['order.cancelled', ['cancelled email planned', 'cancelled sms planned']],
])('%s is told', (type, told) => {
  expect(briefs(sender, [happening(type, '10:00')])).toEqual(told);
});

it.each(['order.placed', 'order.delayed', 'order.backordered', 'order.cancelled', 'shipment.exception'])(
  '%s by night is told by e-mail at once, and by SMS in the morning',
  (type) => {
    const [mail, sms] = briefs(sender, [happening(type, '22:30')]);
    expect(mail).toMatch(/ email planned$/);
    expect(sms).toMatch(/ sms held 2026-11-25T08:00$/);
  },
);

it('each scan of a parcel on its way is not told, but that it set off again after something came between', () => {
  const scans = ['10:00', '11:00', '12:00'].map((time) => parcel('in_transit', time));
  expect(briefs(sender, scans)).toEqual(['in-transit email planned']);
  const again = [...scans, parcel('exception', '13:00'), parcel('in_transit', '14:00')];
  expect(briefs(sender, again)).toEqual([
    'in-transit email planned',
    'exception email planned',
    'exception sms planned',
    'in-transit email planned',
  ]);
});

it('of a parcel that has been delivered nobody hears that it is on its way, whenever that was scanned', () => {
  const scans = [parcel('delivered', '10:00'), parcel('out_for_delivery', '11:00'), parcel('in_transit', '09:00')];
  expect(briefs(sender, scans).slice(3)).toEqual([
    'out-for-delivery email skipped superseded',
    'in-transit email skipped superseded',
  ]);
  const anew = [parcel('delivered', '10:00'), parcel('exception', '10:30'), parcel('out_for_delivery', '11:00')];
  expect(briefs(sender, anew).at(-1)).toBe('out-for-delivery email planned');
});

it('each parcel of an order speaks for itself', () => {
  expect(briefs(sender, [parcel('in_transit', '10:00', 'p1'), parcel('in_transit', '10:01', 'p2')])).toEqual([
    'in-transit email planned',
    'in-transit email planned',
  ]);
});

it('where a parcel has been is not told in the morning, once it is further', () => {
  const { messages, order } = tell(sender, [parcel('in_transit', '22:00'), parcel('at_local_hub', '23:00')]);
  expect(release(messages[0], order, sender, at('09:00', 25))).toMatchObject({ verdict: 'skip', code: 'superseded' });
  expect(release(messages[1], order, sender, at('09:00', 25))).toMatchObject({ verdict: 'send' });
});

describe('of an order in several parcels', () => {
  const shipped = [parcel('shipped', '09:00', 'p1'), parcel('shipped', '09:01', 'p2')];
  const told = (...events: Event[]) =>
    briefs(sender, [...shipped, ...events])
      .filter((one) => !one.includes('sms'))
      .slice(2);

  it('the last one says that all is delivered, once, and then feedback is asked for', () => {
    expect(told(parcel('delivered', '10:00', 'p1'))).toEqual(['delivered email planned']);
    const all = [parcel('delivered', '10:00', 'p1'), parcel('delivered', '11:00', 'p2')];
    const said = ['delivered email planned', 'all-delivered email planned', 'feedback email held 2026-11-25T10:00'];
    expect(told(...all)).toEqual(said);
    expect(told(...all, parcel('delivered', '12:00', 'p2'), parcel('delivered', '12:30', 'p1'))).toEqual(said);
  });

  it('the one that is heard of last says so, though it came first', () => {
    const { messages, order } = tell(sender, [
      ...shipped,
      parcel('delivered', '11:00', 'p2'),
      parcel('delivered', '10:00', 'p1'),
    ]);
    const all = messages.find(({ rule }) => rule === 'all-delivered');
    expect(all).toMatchObject({ about: { subject: 'order' }, state: 'planned' });
    expect(release(all, order, sender, at('11:01'))).toMatchObject({ verdict: 'send' });
  });

  it('one that is announced after all was delivered speaks for itself alone', () => {
    const all = [parcel('delivered', '10:00', 'p1'), parcel('delivered', '11:00', 'p2')];
    const late = [parcel('shipped', '12:00', 'p3'), parcel('delivered', '13:00', 'p3')];
    expect(told(...all, ...late).slice(3)).toEqual(['shipped email planned', 'delivered email planned']);
  });

  it('what waits to say that all is delivered does not say it of one parcel more', () => {
    const events = [...shipped, parcel('delivered', '20:00', 'p1'), parcel('delivered', '22:00', 'p2')];
    const { messages } = tell(sender, events);
    const sms = messages.find(({ rule, channel }) => rule === 'all-delivered' && channel === 'sms');
    const { order } = tell(sender, [...events, parcel('shipped', '22:30', 'p3')]);
    expect(release(sms, order, sender, at('09:00', 25))).toMatchObject({ verdict: 'skip', code: 'superseded' });
  });
});

it('what was delivered yesterday morning is told to nobody this noon', () => {
  const { messages, order } = tell(sender, [parcel('delivered', '10:00')]);
  expect(release(messages[0], order, sender, at('09:59', 25))).toMatchObject({ verdict: 'send' });
  expect(release(messages[0], order, sender, at('10:00', 25))).toMatchObject({ verdict: 'skip', code: 'stale' });
});
