import { describe, expect, it } from 'vitest';
import type { MessageName } from '../../shared/messages/message.ts';
import { renderEmail } from '../../shared/messages/render.ts';
import type { RenderFacts } from '../../shared/messages/render-facts.ts';
import { link, orderFrom, parcel, placed, sampleEvent, sampleMessage } from './samples.ts';

/** What an e-mail tells machines, read as they read it. */
function dataIn(facts: RenderFacts): Record<string, unknown> | undefined {
  const [all, ...others] = [
    ...renderEmail(facts).html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
  ];
  expect(others).toEqual([]);
  return all?.[1] === undefined ? undefined : (JSON.parse(all[1]) as Record<string, unknown>);
}

const about = (name: MessageName) => ({ message: { name, about: { subject: 'shipment' as const, id: 'p1' } } });

describe('a mailbox is told', () => {
  it('an order as Gmail documents it', () => {
    expect(dataIn(sampleMessage('order-received'))).toEqual({
      '@context': 'http://schema.org',
      '@type': 'Order',
      orderNumber: '1001',
      merchant: { '@type': 'Organization', name: 'Harbour Lane' },
      orderStatus: 'http://schema.org/OrderProcessing',
      url: link,
      potentialAction: { '@type': 'ViewAction', url: link },
      priceCurrency: 'EUR',
      price: '890.00',
      acceptedOffer: [
        {
          '@type': 'Offer',
          itemOffered: { '@type': 'Product', name: 'Oak door, 90 × 210' },
          price: '690.00',
          priceCurrency: 'EUR',
          eligibleQuantity: { '@type': 'QuantitativeValue', value: '1' },
        },
        {
          '@type': 'Offer',
          itemOffered: { '@type': 'Product', name: 'Brass handle' },
          price: '100.00',
          priceCurrency: 'EUR',
          eligibleQuantity: { '@type': 'QuantitativeValue', value: '2' },
        },
      ],
    });
  });

  it('a parcel as Gmail documents it, with what is in it', () => {
    const eta = { from: '2026-11-24T09:00:00Z', to: '2026-11-24T15:00:00Z' };
    const order = orderFrom([
      placed(),
      parcel('shipped', '2026-11-23T08:00:00Z', { eta, items: [{ name: 'Brass handle', quantity: 2, sku: 'BH-2' }] }),
    ]);
    expect(dataIn(sampleMessage('shipped', { order }))).toEqual({
      '@context': 'http://schema.org',
      '@type': 'ParcelDelivery',
      deliveryAddress: {
        '@type': 'PostalAddress',
        name: 'Ann Lind',
        streetAddress: 'Storgatan 1, Floor 3',
        postalCode: '111 22',
        addressLocality: 'Stockholm',
        addressCountry: 'SE',
      },
      expectedArrivalFrom: '2026-11-24T09:00:00.000Z',
      expectedArrivalUntil: '2026-11-24T15:00:00.000Z',
      carrier: { '@type': 'Organization', name: 'PostNord' },
      itemShipped: [{ '@type': 'Product', name: 'Brass handle', sku: 'BH-2' }],
      partOfOrder: {
        '@type': 'Order',
        orderNumber: '1001',
        merchant: { '@type': 'Organization', name: 'Harbour Lane' },
        orderStatus: 'http://schema.org/OrderInTransit',
        url: link,
        potentialAction: { '@type': 'ViewAction', url: link },
      },
      trackingNumber: 'UE173990887SE',
      trackingUrl: 'https://tracking.example.com/?id=UE173990887SE',
      potentialAction: { '@type': 'TrackAction', target: 'https://tracking.example.com/?id=UE173990887SE' },
    });
  });

  it.each<[string, RenderFacts, string]>([
    ['delivered', sampleMessage('all-delivered'), 'OrderDelivered'],
    ['delayed', sampleMessage('delayed'), 'OrderProblem'],
    ['cancelled', sampleMessage('cancelled'), 'OrderCancelled'],
  ])('where the order stands: %s', (_, facts, status) => {
    expect(dataIn(facts)).toMatchObject({ orderStatus: `http://schema.org/${status}` });
  });

  it.each([
    ['ready_to_collect', 'OrderPickupAvailable'],
    ['delivered', 'OrderDelivered'],
    ['exception', 'OrderProblem'],
    ['returned', 'OrderReturned'],
  ])('where a parcel stands: %s', (step, status) => {
    const order = orderFrom([placed(), parcel(step, '2026-11-23T08:00:00Z')]);
    expect(dataIn(sampleMessage('shipped', { order }))).toMatchObject({
      partOfOrder: { orderStatus: `http://schema.org/${status}` },
    });
  });

  it('nothing of an order without a number, of a visit, or where a colleague is told', () => {
    expect(dataIn(sampleMessage('order-received', { facts: { number: null } }))).toBeUndefined();
    expect(dataIn(sampleMessage('visit-planned'))).toBeUndefined();
    const told = sampleMessage('order-received');
    const message = { ...told.message, recipient: { colleague: 'desk@example.com' } };
    expect(dataIn({ ...told, message })).toBeUndefined();
  });
});

it.each(['</script><script>alert(1)</script>', '<!--<script>', '\u2028\u2029', '"\\', "']]>&amp;"])(
  'what a stranger wrote ends no script: %j',
  (attack) => {
    const told = sampleMessage('shipped', {
      order: orderFrom([placed(), parcel('shipped', '2026-11-23T08:00:00Z', { carrier: attack })]),
      ...about('shipped'),
    });
    const { html } = renderEmail(told);
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(/<script[^>]*>(.*?)<\/script>/s.exec(html)?.[1]).not.toMatch(/[<>\u2028\u2029]/);
    const carrier = { name: attack.replace(/[\u2028\u2029]/g, '') || 'Harbour Lane' };
    expect(dataIn(told)).toMatchObject({ carrier });
  },
);

it('is left out where an e-mail would grow too long with it, before its pictures are', () => {
  const imageUrl = `https://img.example.com/${'a&b&c&'.repeat(110)}`;
  const items = Array.from({ length: 30 }, (_, index) => ({ name: `Thing ${index}`, imageUrl }));
  const events = [sampleEvent('order.placed', undefined, {}, { number: '1', items })];
  const { html } = renderEmail(sampleMessage('order-received', { order: orderFrom(events) }));
  expect(html).not.toContain('ld+json');
  expect(html.match(/<img /g)).toHaveLength(30);
});
