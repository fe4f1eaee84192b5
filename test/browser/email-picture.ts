import type { Browser } from 'playwright-core';
import { renderEmail } from '../../shared/messages/render.ts';
import { orderFrom, parcel, placed, sampleMessage } from '../messages/samples.ts';

const drawn = (ground: string, shapes: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><rect width="200" height="200" fill="${ground}"/>${shapes}</svg>`;
/** The things of the order, drawn: whatever a picture on the net shows, it would be somebody's. */
const pictures: Record<string, string> = {
  'https://img.example.com/door': drawn(
    '#e9dfcf',
    '<rect x="62" y="24" width="76" height="152" rx="3" fill="#a8743f"/><rect x="74" y="38" width="52" height="54" fill="#946231"/><rect x="74" y="104" width="52" height="60" fill="#946231"/><circle cx="128" cy="104" r="5" fill="#e0c068"/>',
  ),
  'https://img.example.com/handle': drawn(
    '#dfe5e6',
    '<circle cx="70" cy="100" r="26" fill="#c9a24a"/><rect x="66" y="90" width="92" height="20" rx="10" fill="#d8b45c"/>',
  ),
};
const [doorPicture, handlePicture] = Object.keys(pictures);

const order = orderFrom([
  placed({
    items: [
      { name: 'Oak door, 90 × 210', price: '690.00', ...(doorPicture && { imageUrl: doorPicture }) },
      { name: 'Brass handle', quantity: 2, price: '100.00', ...(handlePicture && { imageUrl: handlePicture }) },
    ],
    eta: { from: '2026-11-24T00:00:00+01:00', to: '2026-11-25T00:00:00+01:00' },
  }),
]);
const inParcels = orderFrom([
  placed(order.facts.values),
  parcel('shipped', '2026-11-23T08:00:00Z', {
    method: 'express',
    eta: { from: '2026-11-24T09:00:00Z', to: '2026-11-24T15:00:00Z' },
    items: [{ name: 'Oak door, 90 × 210' }],
  }),
  parcel('shipped', '2026-11-23T08:01:00Z', { shipmentId: 'p2', items: [{ name: 'Brass handle', quantity: 2 }] }),
]);

/** Two e-mails as people get them: an order's confirmation by day, and on a telephone by night one of its parcels. */
export async function takeEmailPicture(browser: Browser, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1140, height: 1110 }, colorScheme: null });
  await page.route('https://img.example.com/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: pictures[route.request().url()] ?? '' }),
  );
  await page.setContent(`<body style="margin:0;display:flex;background:#f6f5f1">
    <iframe style="border:0;width:720px;height:1110px;color-scheme:light"></iframe>
    <iframe style="border:0;width:420px;height:1110px;color-scheme:dark"></iframe></body>`);
  const mails = [
    renderEmail(sampleMessage('order-received', { order })).html,
    renderEmail(sampleMessage('shipped', { order: inParcels })).html,
  ];
  for (const [index, html] of mails.entries()) {
    const frame = page.locator('iframe').nth(index);
    await frame.evaluate((element, source) => element.setAttribute('srcdoc', source), html);
    await frame.contentFrame().locator('img').first().waitFor();
  }
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path });
  await page.close();
}
