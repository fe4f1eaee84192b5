import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import type { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
import { describe, expect, it } from 'vitest';
import { sesEmail } from '../../shared/channels/email-ses.ts';
import type { MessageName } from '../../shared/messages/message.ts';
import { renderEmail } from '../../shared/messages/render.ts';
import type { RenderFacts } from '../../shared/messages/render-facts.ts';
import type { Event } from '../../shared/orders/event.ts';
import { orderFrom, parcel, placed, sampleEvent, sampleMessage, sampleSender, visitUntil } from './samples.ts';

const atVisit = (name: MessageName, ...events: Event[]) =>
  sampleMessage(name, { order: orderFrom([placed(), ...events]) });
const atParcel = (name: MessageName, ...events: Event[]) => ({
  ...atVisit(name, ...events),
  message: { name, about: { subject: 'shipment' as const, id: 'p1' } },
});

/** An e-mail's entries as an independent parser reads them. */
function entriesOf(facts: RenderFacts) {
  const { calendar } = renderEmail(facts);
  if (calendar === undefined) return [];
  const whole = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  expect(whole.getFirstPropertyValue('method')).toBe('PUBLISH');
  return whole.getAllSubcomponents('vevent').map((entry) => {
    const { uid, sequence, summary, location, description, startDate, endDate } = new ICAL.Event(entry);
    return {
      ...{ uid, sequence, summary, location, description },
      from: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
      to: endDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString(),
      status: entry.getFirstPropertyValue('status'),
      organizer: entry.getFirstProperty('organizer')?.getParameter('cn'),
    };
  });
}
const entryOf = (facts: RenderFacts) => {
  const [entry, ...others] = entriesOf(facts);
  expect(others).toEqual([]);
  if (!entry) throw new Error('nothing for the calendar');
  return entry;
};

describe('a visit in the calendar', () => {
  const planned = visitUntil('planned', 'delivery');

  it('stands there with its window, place and page', () => {
    expect(entryOf(sampleMessage('visit-planned'))).toMatchObject({
      from: '2026-11-24T09:30:00.000Z',
      to: '2026-11-24T10:30:00.000Z',
      summary: 'Delivery: Harbour Lane (1001)',
      location: 'Storgatan 1, Floor 3, 111 22 Stockholm',
      description: expect.stringMatching(/^https:.*\/t\//) as string,
      status: 'CONFIRMED',
      organizer: 'Harbour Lane',
    });
  });

  it('moves where it is moved: the same entry, in a later sequence', () => {
    const before = entryOf(sampleMessage('visit-planned'));
    const moved = entryOf(sampleMessage('rescheduled'));
    expect(moved.uid).toBe(before.uid);
    expect(moved.sequence).toBeGreaterThan(before.sequence);
    expect(moved.from).toBe('2026-11-26T09:30:00.000Z');
  });

  it('is the same entry in a reminder, and another one of another visit or order', () => {
    expect(entryOf(sampleMessage('reminder'))).toEqual(entryOf(sampleMessage('visit-planned')));
    const other = orderFrom([
      { ...placed(), orderId: 'A-1002' },
      ...planned.map((event) => ({ ...event, orderId: 'A-1002' })),
    ]);
    expect(entryOf(sampleMessage('reminder', { order: other })).uid).not.toBe(entryOf(sampleMessage('reminder')).uid);
  });

  it('is taken back where no time is known any more, and where the order is cancelled', () => {
    const before = entryOf(sampleMessage('visit-planned'));
    const postponed = sampleEvent('visit.rescheduled', '2026-11-23T12:00:00Z', { kind: 'delivery' });
    const cancelled = sampleEvent('order.cancelled', '2026-11-23T13:00:00Z');
    for (const facts of [
      atVisit('rescheduled', ...planned, postponed),
      { ...atVisit('cancelled', ...planned, cancelled), message: { name: 'cancelled', about: { subject: 'order' } } },
    ] satisfies RenderFacts[]) {
      const off = entryOf(facts);
      expect(off).toMatchObject({ uid: before.uid, status: 'CANCELLED', from: before.from });
      expect(off.sequence).toBeGreaterThan(before.sequence);
    }
  });

  it('is not there where nothing was ever planned, is done, or is told to a colleague', () => {
    expect(entriesOf(sampleMessage('choose-slot'))).toEqual([]);
    expect(entriesOf(sampleMessage('cancelled'))).toEqual([]);
    expect(entriesOf(sampleMessage('delivered'))).toEqual([]);
    const told = sampleMessage('visit-planned');
    expect(entriesOf({ ...told, message: { ...told.message, recipient: { colleague: 'a@example.com' } } })).toEqual([]);
    expect(entriesOf({ ...told, companions: [told.order] })).toEqual([]);
  });
});

describe('a parcel in the calendar', () => {
  const window = { from: '2026-11-24T09:00:00Z', to: '2026-11-24T15:00:00Z' };
  const day = { from: '2026-11-24T00:00:00+01:00', to: '2026-11-25T00:00:00+01:00' };
  const shipped = (eta: unknown) => parcel('shipped', '2026-11-23T08:00:00Z', { eta });

  it('stands there with the hours in which it is expected, or with its day where the reader is', () => {
    expect(entryOf(atParcel('shipped', shipped(window)))).toMatchObject({
      from: '2026-11-24T09:00:00.000Z',
      to: '2026-11-24T15:00:00.000Z',
    });
    expect(entryOf(atParcel('shipped', shipped(day)))).toMatchObject({ from: '2026-11-24', to: '2026-11-25' });
  });

  it('is not there with a single estimate, which is no window', () => {
    expect(entriesOf(atParcel('shipped', shipped('2026-11-24T12:00:00Z')))).toEqual([]);
  });

  it('moves, or is taken back, when something comes between', () => {
    const before = entryOf(atParcel('shipped', shipped(window)));
    const eta = { from: '2026-11-26T09:00:00Z', to: '2026-11-26T15:00:00Z' };
    const late = (data: object) => parcel('exception', '2026-11-23T18:00:00Z', data);
    const moved = entryOf(atParcel('delayed', shipped(window), late({ eta })));
    expect(moved).toMatchObject({ uid: before.uid, status: 'CONFIRMED', from: '2026-11-26T09:00:00.000Z' });
    const off = entryOf(atParcel('delayed', shipped(window), late({})));
    expect(off).toMatchObject({ uid: before.uid, status: 'CANCELLED' });
    for (const { sequence } of [moved, off]) expect(sequence).toBeGreaterThan(before.sequence);
  });
});

describe('the file', () => {
  const attack = 'Doors; "best", \\n and more\r\nBEGIN:VALARM\r\n🎉'.repeat(3);
  const facts = sampleMessage('visit-planned', {
    sender: { ...sampleSender(), name: attack },
    facts: { number: attack, deliveryAddress: { lines: [attack], city: 'Göteborg' } },
  });

  it('keeps strangers’ values as text, in lines that are folded by bytes', () => {
    const { calendar = '' } = renderEmail(facts);
    expect(calendar).not.toMatch(/^BEGIN:VALARM/m);
    expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(calendar).not.toMatch(/[^\r]\n/);
    expect(entryOf(facts).summary).toContain('Doors; "best", \\n and more BEGIN:VALARM 🎉');
    expect(entryOf(facts).location).toMatch(/, Göteborg$/);
  });

  it('comes as an attachment beside the e-mail’s own two parts', async () => {
    let raw: Uint8Array = new Uint8Array();
    const send = ({ input }: SendRawEmailCommand) => {
      raw = input.RawMessage?.Data ?? raw;
      return Promise.resolve({ MessageId: 'm' });
    };
    const { sender } = facts;
    const rendered = renderEmail(facts);
    await sesEmail('set', { send } as unknown as SESClient).send({
      ...{ channel: 'email', to: 'ann@example.com', sender, tags: {}, unsubscribeLink: 'https://example.com/u' },
      ...rendered,
    });
    const { attachments, text, html, headers } = await PostalMime.parse(raw);
    expect(text?.trim()).toBe(rendered.text.trim());
    expect(html).toContain('<h1');
    expect(headers.map(({ key }) => key)).toContain('list-unsubscribe');
    expect(attachments).toMatchObject([{ filename: 'calendar.ics', mimeType: 'text/calendar', method: 'PUBLISH' }]);
    // As it was made, line ends and all.
    const encoded = Buffer.from(rendered.calendar ?? '').toString('base64');
    expect(Buffer.from(raw).toString('latin1').replaceAll('\r\n', '')).toContain(encoded);
  });
});
