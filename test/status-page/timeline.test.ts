import { describe, expect, it } from 'vitest';
import { retell } from '../../functions/status-page/page/timeline.ts';
import { pageTexts } from '../../functions/status-page/page/texts/texts.ts';
import type { Event } from '../../shared/orders/event.ts';
import { eventTypes } from '../../shared/orders/event.ts';
import type { Reader } from '../../shared/messages/wording/reader.ts';
import { languages } from '../../shared/senders/sender.ts';
import { orderFrom, placed, sampleEvent, stockholm } from '../messages/samples.ts';

const english: Reader = { language: 'en', locale: 'en-GB', zone: stockholm };
const now = '2026-11-24T12:00:00.000Z';
const told = (timeline: Event[], reader = english) =>
  retell({ order: orderFrom([placed(), ...timeline]), timeline, now }, reader);
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
    expect(retell({ order: orderFrom([placed()]), timeline: [event], now }, english)).toEqual([]);
  });

  it.each([
    ['a stage by the shop’s own name', 'stage.design_approved', 'Design approved'],
    ['what the customer answered', 'customer.rated', 'You sent us an answer'],
    ['a correction', 'event.retracted', 'An earlier update was corrected'],
    ['what is not known yet', 'order.blessed', 'There is news about your order'],
    ['what every object has', 'order.constructor', 'There is news about your order'],
  ])('tells %s', (_, type, title) => {
    const event = { ...late('order.packed', 1), type };
    expect(retell({ order: orderFrom([placed()]), timeline: [event], now }, english)[0]?.entries[0]?.title).toBe(title);
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
    expect(retell({ order: orderFrom([placed()]), timeline: [event], now }, english)[0]?.entries[0]).toMatchObject({
      title: 'Your delivery is planned',
      details: [],
    });
  });
});
