import { describe, expect, it } from 'vitest';
import { at, briefs, event, speaking, window } from './scene.ts';
import { release, tell } from './telling.ts';

const watching = speaking(
  ['no-visit', 'no-end', 'no-scan'].map((id) => ({ id, enabled: true })),
  { dispatcher: 'desk@example.com' },
);
const parcel = (step: string, time: string, day = 24) =>
  event(`shipment.${step}`, time, { shipmentId: 's1' }, { occurredAt: at(time, day), receivedAt: at(time, day) });
const planned = (time: string, from = '12:00', to = '14:00') =>
  event('visit.planned', time, { window: window(from, to) });

describe('the dispatcher is told that nothing more was heard', () => {
  it.each([
    ['of a visit: two hours after its window', [planned('10:00')], ['no-visit email held 2026-11-24T15:00']],
    [
      'of a visit without a window: two hours after the event',
      [event('visit.planned', '10:00')],
      ['no-visit email held 2026-11-24T11:00'],
    ],
    [
      'of a parcel: three days after it was shipped',
      [parcel('shipped', '10:00')],
      ['no-scan email held 2026-11-27T09:00'],
    ],
    ['not of what is recorded in silence', [{ ...parcel('shipped', '10:00'), silent: true }], []],
  ])('%s', (_, events, expected) => {
    expect(briefs(watching, events)).toEqual(expected);
  });

  it('but not once anything was heard of that very parcel', () => {
    const { messages, order } = tell(watching, [parcel('shipped', '10:00'), parcel('in_transit', '11:00', 25)]);
    expect(release(messages[0], order, watching, at('10:00', 27))).toMatchObject({
      verdict: 'skip',
      code: 'superseded',
      words: 'more has been heard since',
    });
  });

  it('also while another parcel of the order moves on', () => {
    const other = event('shipment.in_transit', '12:00', { shipmentId: 's2' });
    const { messages, order } = tell(watching, [parcel('shipped', '10:00'), other]);
    expect(release(messages[0], order, watching, at('10:00', 27))).toMatchObject({ verdict: 'send' });
  });

  it('not once the order is cancelled', () => {
    const { messages, order } = tell(watching, [parcel('shipped', '10:00'), event('order.cancelled', '12:00')]);
    expect(release(messages[0], order, watching, at('10:00', 27))).toMatchObject({
      words: 'the order is cancelled',
    });
  });

  it('counting anew from a plan that moved', () => {
    const { messages, order } = tell(watching, [planned('10:00'), planned('11:00', '16:00', '18:00')]);
    expect(messages.map((message) => release(message, order, watching, at('20:00')))).toMatchObject([
      { verdict: 'skip', code: 'superseded' },
      { verdict: 'send' },
    ]);
  });
});

it('a customer may be told as well, in words of the sender', () => {
  const rule = { id: 'late', on: 'shipment.shipped', message: 'order-updated' as const, channels: ['email' as const] };
  const sender = speaking([{ ...rule, timing: { silence: 'P5D' } }]);
  expect(briefs(sender, [parcel('shipped', '10:00')])).toEqual(['late email held 2026-11-29T09:00']);
});
