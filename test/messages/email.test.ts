import { describe, expect, it } from 'vitest';
import { renderEmail } from '../../shared/messages/render.ts';
import { link, orderFrom, parcel, placed, sampleMessage, sampleSender } from './samples.ts';

const styleOf = (html: string, text: string) =>
  new RegExp(`style="([^"]*)"[^>]*>${text}<`).exec(html)?.[1]?.split(';') ?? [];

describe('an e-mail', () => {
  it('wears the sender’s logo, with its name for those who do not see it', () => {
    const sender = sampleSender({ logoUrl: 'https://img.example.com/logo.png' });
    const { html } = renderEmail(sampleMessage('visit-planned', { sender }));
    expect(html).toMatch(
      /<img class="logo" src="https:\/\/img\.example\.com\/logo\.png" alt="Harbour Lane" height="36"/,
    );
  });

  it('wears its name in its colour where there is no logo', () => {
    const { html } = renderEmail(sampleMessage('visit-planned'));
    expect(html).not.toContain('<img');
    expect(styleOf(html, 'Harbour Lane')).toContain('color:#1f4d5c');
  });

  it.each([
    ['#1f4d5c', '#ffffff', '#1f4d5c'],
    ['#ffd200', '#000000', '#856d00'],
  ])('has a button of %s that can be read, and times in a colour that can', (brandColour, onButton, accent) => {
    const { html } = renderEmail(sampleMessage('visit-planned', { sender: sampleSender({ brandColour }) }));
    expect(styleOf(html, 'Follow your order')).toEqual(
      expect.arrayContaining([`color:${onButton}`, `background:${brandColour}`]),
    );
    expect(styleOf(html, '10:30–11:30')).toContain(`color:${accent}`);
  });

  it('turns dark where the reader’s screen is dark', () => {
    const { html } = renderEmail(sampleMessage('visit-planned'));
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('@media (prefers-color-scheme:dark)');
  });

  it('shows in the list of messages what matters, and not how the page goes on', () => {
    const { html } = renderEmail(sampleMessage('visit-planned'));
    expect(/mso-hide:all[^>]*>([^&<]*)&#847;/.exec(html)?.[1]).toBe(
      'We are bringing you order 1001. Please make sure that somebody is there to receive it. If the time does not suit you, let us know: +46 8 123 456 00',
    );
    expect(renderEmail(sampleMessage('on-its-way')).html).toContain(
      '>Tuesday 24 November, around 10:45. Order 1001 is on its way to you. ',
    );
  });

  it('lists the items with their pictures, the first thirty of them', () => {
    const items = Array.from({ length: 35 }, (_, index) => ({
      name: `Thing ${index + 1}`,
      imageUrl: `https://img.example.com/${index}.jpg`,
    }));
    const { html, text } = renderEmail(sampleMessage('order-received', { order: orderFrom([placed({ items })]) }));
    expect(html.match(/width="64" height="64"/g)).toHaveLength(30);
    expect(html).toContain('and 5 more');
    expect(text).toContain('- Thing 30\n- and 5 more\nTotal: €890.00');
  });

  it('names the ways to the sender’s people, each one a link', () => {
    const support = { phone: '+46 8 123 456 00', email: 'help@example.com', url: 'https://www.example.com/help' };
    const { html } = renderEmail(sampleMessage('delayed', { sender: sampleSender({ support }) }));
    for (const href of ['tel:+46812345600', 'mailto:help@example.com', 'https://www.example.com/help']) {
      expect(html).toContain(`href="${href}"`);
    }
  });
});

describe('the things of a parcel', () => {
  const items = [
    { name: 'Oak door', price: '690.00', imageUrl: 'https://img.example.com/door.jpg' },
    { name: 'Brass handle', quantity: 2, price: '100.05' },
  ];
  const order = orderFrom([
    placed({ items }),
    parcel('shipped', '2026-11-23T08:00:00Z', { items: [{ name: 'Oak door' }] }),
    parcel('shipped', '2026-11-23T08:01:00Z', { shipmentId: 'p2', items: [{ name: 'Brass handle', quantity: 2 }] }),
  ]);
  const shipped = (id: string) =>
    renderEmail(sampleMessage('shipped', { order, message: { name: 'shipped', about: { subject: 'shipment', id } } }));

  it('are shown with their pictures and without what they cost, and no others', () => {
    const { html, text } = shipped('p1');
    expect(html).toContain('<img class="picture" src="https://img.example.com/door.jpg" alt="" width="64" height="64"');
    expect(text).toContain('In this parcel:\n- Oak door\n');
    for (const words of [html, text]) expect(words).not.toMatch(/Brass|€/);
    expect(shipped('p2').text).toContain('- 2 × Brass handle\n');
  });

  it('cost together what they cost one by one, to the cent', () => {
    const { html, text } = renderEmail(sampleMessage('order-received', { order }));
    expect(text).toContain('- 2 × Brass handle: €200.10 (2 × €100.05)');
    expect(html).toContain('>€200.10<');
    expect(html).toContain('>2 × €100.05<');
  });

  it('lead where a problem is reported, once they are delivered', () => {
    const { html, text } = renderEmail(sampleMessage('delivered'));
    expect(html).toContain(`href="${link}#problem"`);
    expect(html).toMatch(/>report a problem<\/a>/);
    expect(text).toContain('please report a problem on the page of your order');
    expect(renderEmail(sampleMessage('shipped')).html).not.toContain('#problem');
  });
});

describe('what is offered', () => {
  const offer = {
    id: 'handles',
    title: { en: 'Brass <handles>', sv: 'Handtag' },
    url: 'https://example.com/handles',
    when: {},
    with: ['delivered' as const],
  };

  it('stands after everything else, in the reader’s language, escaped and marked as advertising', () => {
    const { html, text } = renderEmail(sampleMessage('delivered', { offers: [offer] }));
    expect(html).toContain('(advertising)');
    expect(html).toContain('Brass &lt;handles&gt;');
    expect(text).toContain('- Brass <handles>\n  https://example.com/handles');
  });

  it('stands nowhere where there is nothing to offer', () => {
    const { html, text } = renderEmail(sampleMessage('delivered'));
    expect(html + text).not.toContain('advertising');
  });
});
