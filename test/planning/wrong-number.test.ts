import { describe, expect, it } from 'vitest';
import { putIntoWords } from '../../shared/messages/put-into-words.ts';
import type { Message } from '../../shared/messages/message.ts';
import { at, briefs, event, speaking } from './scene.ts';
import { release, tell } from './telling.ts';

const sender = speaking([], { dispatcher: 'desk@example.com' });
const [right, wrong] = ['1Z5R89390357567127', '1Z5R89390357567128'];
const shipped = (time: string, data: object, differences = {}) =>
  event('shipment.shipped', time, { shipmentId: 'p1', carrier: 'UPS', ...data }, differences);
const inTransit = (time: string, data: object = {}) =>
  event('shipment.in_transit', time, { shipmentId: 'p1', ...data });
const flagged = 'tracking-number-wrong email planned';

describe('a tracking number that fails the check of its carrier', () => {
  it.each([
    ['is told of', [shipped('10:00', { trackingNumber: wrong })], [flagged]],
    ['is none when it is right', [shipped('10:00', { trackingNumber: right })], []],
    [
      'may come before its carrier',
      [inTransit('09:00', { trackingNumber: '3318810010' }), shipped('10:00', { carrier: 'DHL Express' })],
      [flagged],
    ],
    ['is told of once', [shipped('10:00', { trackingNumber: wrong }), inTransit('11:00')], [flagged]],
    [
      'is told of again when it is another',
      [shipped('10:00', { trackingNumber: wrong }), inTransit('11:00', { trackingNumber: '1Z5R89390357567129' })],
      [flagged, flagged],
    ],
    [
      'is told of parcel by parcel',
      [shipped('10:00', { trackingNumber: wrong }), shipped('10:01', { shipmentId: 'p2', trackingNumber: wrong })],
      [flagged, flagged],
    ],
    ['is not told of in silence', [shipped('10:00', { trackingNumber: wrong }, { silent: true })], []],
    [
      'matters no more once the parcel is there',
      [event('shipment.delivered', '10:00', { shipmentId: 'p1', trackingNumber: wrong })],
      [],
    ],
    [
      'is told of though the caller sends a link',
      [shipped('10:00', { trackingNumber: wrong, trackingUrl: 'https://shop.example/1' })],
      [flagged],
    ],
  ])('%s', (_, events, said) => {
    expect(briefs(sender, events)).toEqual(said);
  });

  it('is told to the dispatcher at any hour, and leads nowhere', () => {
    const { messages, order } = tell(sender, [shipped('03:00', { trackingNumber: wrong })]);
    const [message] = messages as [Message];
    expect(release(message, order, sender, at('03:00'))).toMatchObject({ verdict: 'send', to: 'desk@example.com' });
    const facts = { order, sender, person: { email: 'desk@example.com' }, smsLimit: undefined };
    const words = putIntoWords(message, { ...facts, link: 'https://w.example/t/a', now: at('03:00') });
    const { text } = words as { text: string };
    expect(text).toContain(`${wrong} can be no number of UPS`);
    expect(text).not.toContain('ups.com');
  });

  it('is not told of once it has been put right', () => {
    const { messages } = tell(sender, [shipped('10:00', { trackingNumber: wrong })]);
    const { order } = tell(sender, [
      shipped('10:00', { trackingNumber: wrong }),
      inTransit('10:05', { trackingNumber: right }),
    ]);
    expect(release(messages[0], order, sender, at('10:06'))).toMatchObject({ verdict: 'skip', code: 'superseded' });
  });

  it('is still told of when the parcel has got further meanwhile', () => {
    const { messages, order } = tell(sender, [shipped('10:00', { trackingNumber: wrong }), inTransit('10:05')]);
    expect(release(messages[0], order, sender, at('10:06'))).toMatchObject({ verdict: 'send' });
  });

  it('is told to nobody where the sender says so', () => {
    const silent = speaking([{ id: 'tracking-number-wrong', enabled: false }], { dispatcher: 'desk@example.com' });
    expect(briefs(silent, [shipped('10:00', { trackingNumber: wrong })])).toEqual([]);
  });
});
