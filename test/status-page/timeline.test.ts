import { describe, expect, it } from 'vitest';
import { retell } from '../../functions/status-page/page/timeline.ts';
import { pageTexts } from '../../functions/status-page/page/texts/texts.ts';
import type { Event } from '../../shared/orders/event.ts';
import { eventTypes } from '../../shared/orders/event.ts';
import type { Reader } from '../../shared/messages/wording/reader.ts';
import { languages } from '../../shared/senders/sender.ts';
import { orderFrom, placed, sampleEvent, sampleSender, stockholm } from '../messages/samples.ts';

const english: Reader = { language: 'en', locale: 'en-GB', zone: stockholm };
const now = '2026-11-24T12:00:00.000Z';
const told = (timeline: Event[], reader = english) =>
  retell({ order: orderFrom([placed(), ...timeline]), sender: sampleSender(), timeline, now }, reader);
const titles = (timeline: Event[], reader = english) =>
  told(timeline, reader).flatMap(({ entries }) => entries.map(({ title }) => title));
const late = (type: string, minutes: number, data = {}) =>
  sampleEvent(type, new Date(Date.UTC(2026, 10, 24, 8, minutes)).toISOString(), data);

describe('the timeline', () => {
  it.each(
    languages.flatMap((language) =>
      eventTypes
        .filter((type) => type !== 'order.updated' && type !== 'event.retracted')
        .map((type) => [language, type] as const),
    ),
  )('has words in %s for %s', (language, type) => {
    const [title] = titles([late(type, 1)], { ...english, language });
    expect(title).toMatch(/^\p{Lu}/u);
    expect(title).not.toBe(pageTexts[language].news);
  });

  it.each(['order.updated', 'desk.noted', 'desk.resent'])('keeps %s to the shop itself', (type) => {
    const event = { ...late('order.packed', 1), type, data: { note: 'Rude on the phone', message: 'm', by: 'ann' } };
    expect(retell({ order: orderFrom([placed()]), sender: sampleSender(), timeline: [event], now }, english)).toEqual(
      [],
    );
  });

  it.each([
    ['a stage by the shop’s own name', 'stage.design_approved', 'Design approved'],
    ['what customers say that is not known yet', 'customer.blessed', 'You sent us an answer'],
    ['what of a rating is gone', 'customer.rated', 'You sent us an answer'],
    ['a correction', 'event.retracted', 'An earlier update was corrected'],
    ['what is not known yet', 'order.blessed', 'There is news about your order'],
    ['what every object has', 'order.constructor', 'There is news about your order'],
  ])('tells %s', (_, type, title) => {
    const event = { ...late('order.packed', 1), type };
    expect(
      retell({ order: orderFrom([placed()]), sender: sampleSender(), timeline: [event], now }, english)[0]?.entries[0]
        ?.title,
    ).toBe(title);
  });

  it('keeps to itself what is the shop’s own business', () => {
    expect(told([late('order.updated', 1)])).toEqual([]);
  });

  it('tells the latest first, day by day', () => {
    const days = told([placed(), late('visit.started', 0), late('visit.arrived', 5)]);
    expect(days.map(({ day, entries }) => [day, entries.map(({ time }) => time)])).toEqual([
      ['Today, Tuesday 24 November', ['09:05', '09:00']],
      ['Sunday 22 November', ['10:00']],
    ]);
  });

  it('tells of several new arrival times in a row only the last', () => {
    const changes = [1, 2, 3].map((minute) =>
      late('visit.eta_changed', minute, { eta: `2026-11-24T10:0${minute}:00Z` }),
    );
    const [day] = told([late('visit.started', 0), ...changes]);
    expect(day?.entries.map(({ details }) => details)).toEqual([['Expected: Tuesday 24 November, around 11:03'], []]);
  });

  it('knows the kind of a visit that an event does not mention', () => {
    const visitId = 'v1';
    expect(
      titles([late('visit.planned', 0, { visitId, kind: 'collection' }), late('visit.completed', 1, { visitId })]),
    ).toEqual(['Collected', 'Your collection is planned']);
  });

  it('tells what an event’s data can not be read for without it', () => {
    const event = { ...late('visit.planned', 1), data: { window: 'soon' } };
    expect(
      retell({ order: orderFrom([placed()]), sender: sampleSender(), timeline: [event], now }, english)[0]?.entries[0],
    ).toMatchObject({
      title: 'Your delivery is planned',
      details: [],
    });
  });

  const slot = { window: { from: '2026-11-26T09:00:00Z', to: '2026-11-26T11:00:00Z' } };
  it.each<[string, object, string, string[]]>([
    ['slot_chosen', slot, 'You chose a time', ['Thursday 26 November, 10:00–12:00']],
    ['approved', { stage: 'design_proposed' }, 'You said yes', ['Design proposed']],
    [
      'rejected',
      { stage: 'design_proposed', comment: 'Too dark' },
      'You asked for a change',
      ['Design proposed', '“Too dark”'],
    ],
    ['commented', { comment: '  Is it\noak? ' }, 'You wrote to us', ['“Is it oak?”']],
    ['cancelled', { reason: 'We moved' }, 'You cancelled the order', ['We moved']],
    ['rated', { rating: 4, comment: 'Lovely' }, 'You gave us 4 of 5', ['“Lovely”']],
    ['preferred', { channels: ['sms'] }, 'You told us how to reach you', []],
    ['form_answered', { form: 'access', answers: { code: '4711' } }, 'You answered our questions', []],
    ['consented', { marketing: true, wording: 'Offers, please' }, 'You said yes to offers', []],
    ['consented', { marketing: false, wording: 'Offers, please' }, 'You said no to offers', []],
    ['call_requested', { phone: '+46701234567', about: 'The handle' }, 'You asked us to phone you', []],
    ['called', { outcome: 'reached', note: 'Rude', by: 'bo@example.com' }, 'We have phoned you', []],
    ['called', { outcome: 'no_answer', note: 'Again' }, 'We tried to phone you', []],
  ])('tells customer.%s in words, of %j, and nothing of what colleagues noted', (name, data, title, details) => {
    const [day] = told([late(`customer.${name}`, 1, data)]);
    expect(day?.entries[0]).toMatchObject({ title, details });
  });

  it('tells times that are offered as that, and a stage by its sender’s name for it', () => {
    const slots = [slot.window];
    const sender = sampleSender({ extends: 'made-to-order' });
    const timeline = [late('visit.planned', 1, { slots }), late('stage.design_proposed', 2)];
    const days = retell(
      { order: orderFrom([placed(), ...timeline]), sender, timeline, now },
      { ...english, language: 'sv' },
    );
    expect(days.flatMap(({ entries }) => entries.map(({ title }) => title))).toEqual([
      'Förslag klart',
      'Vi gav dig tider att välja på',
    ]);
  });
});
