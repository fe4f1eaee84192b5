import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { type Fact, factOfEvent } from '../../functions/publish-events/fact.ts';
import { createHandler } from '../../functions/publish-events/handler.ts';
import { customerEvents } from '../../shared/orders/customer-event.ts';
import { putEvent } from '../../shared/orders/event-item.ts';
import type { Event } from '../../shared/orders/event.ts';
import { anAnn, anEvent } from '../builders/event.ts';

const table = { tableName: 'T', retentionDays: 7, client: undefined as never };
const recordOf = (event: Event, number: number) => {
  const { Item } = putEvent(event, table);
  const { pk, sk } = Item ?? {};
  return { eventName: 'INSERT', dynamodb: { SequenceNumber: String(number), Keys: { pk, sk }, NewImage: Item } };
};
const events = (count: number, differences: Partial<Event> = {}) =>
  Array.from({ length: count }, (_, index) => recordOf(anEvent({ id: `e${index}`, ...differences }), index));

/** A bus that refuses what is told, or is not there at all. */
function publishing({
  refuses = () => false,
  isGone = false,
}: { refuses?: (fact: Fact) => boolean; isGone?: boolean } = {}) {
  const put: Fact[][] = [];
  const handedOver: object[] = [];
  const handler = createHandler({
    bus: {
      put(facts) {
        if (isGone) return Promise.reject(new Error('no such bus'));
        put.push(facts.filter((fact) => !refuses(fact)));
        return Promise.resolve(facts.flatMap((fact, index) => (refuses(fact) ? [index] : [])));
      },
    },
    handOverPhotos(record) {
      handedOver.push(record);
      return Promise.resolve();
    },
  });
  return { put, handedOver, handler };
}
const failedOf = async (answer: Promise<{ batchItemFailures: { itemIdentifier: string }[] }>) =>
  (await answer).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);

describe('facts', () => {
  it('are put on the bus by tens, in their sequence', async () => {
    const { put, handler } = publishing();
    expect(await failedOf(handler({ Records: events(23) }))).toEqual([]);
    expect(put.map((some) => some.length)).toEqual([10, 10, 3]);
    expect(put.flat().map(({ data }) => (data.event as { id: string }).id)).toEqual(
      events(23).map((_, index) => `e${index}`),
    );
  });

  it('that the bus did not take come again, and no others', async () => {
    const { handler } = publishing({ refuses: ({ data }) => /e(3|11)$/.test((data.event as { id: string }).id) });
    expect(await failedOf(handler({ Records: events(12) }))).toEqual(['3', '11']);
  });

  it('all come again where the bus is gone; photos are handed over all the same', async () => {
    const { handler, handedOver } = publishing({ isGone: true });
    const photos = events(1, { type: 'visit.completed', data: { photos: ['https://example.com/p.jpg'] } });
    expect(await failedOf(handler({ Records: [...photos, ...events(1)] }))).toEqual(['0']);
    expect(handedOver).toHaveLength(1);
  });

  it('are none where an item is not as it should be', async () => {
    const { put, handler } = publishing();
    const [record] = events(1);
    const broken = { ...record, dynamodb: { ...record?.dynamodb, NewImage: marshall({ pk: 'x' }) } };
    expect(await failedOf(handler({ Records: [broken] }))).toEqual([]);
    expect(put).toEqual([]);
  });
});

describe('a fact', () => {
  it('is a CloudEvent, the same however often it comes, and another for each event', () => {
    const event = anEvent({
      senderId: 'default',
      orderId: 'A-1',
      type: 'visit.started',
      data: { visitId: 'v1', note: 'gate 7' },
    });
    expect(factOfEvent(event)).toEqual(factOfEvent(structuredClone(event)));
    expect(factOfEvent(event)).toMatchObject({
      ...{ specversion: '1.0', source: '/waypost/default', type: 'waypost.visit.started', subject: 'A-1' },
      data: { senderId: 'default', orderId: 'A-1', visitId: 'v1' },
    });
    expect(factOfEvent({ ...event, orderId: 'A-2' }).id).not.toBe(factOfEvent(event).id);
  });

  const secrets = 'a secret that nobody may hear';
  it.each(Object.keys(customerEvents))('of customer.%s holds no word of anybody, nor who it is', (name) => {
    const words = Object.fromEntries(
      ['phone', 'when', 'about', 'note', 'by', 'comment', 'reason', 'wording', 'answers', 'callId', 'locale'].map(
        (key) => [key, secrets],
      ),
    );
    const event = anEvent({ type: `customer.${name}`, order: { customer: anAnn() }, data: words });
    const text = JSON.stringify(factOfEvent(event));
    expect(text).not.toContain(secrets);
    expect(text).not.toContain('ann@example.com');
    expect(text).not.toContain('Ann');
  });
});
