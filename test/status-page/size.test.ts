import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { renderNotFound, renderStatusPage } from '../../functions/status-page/page/status-page.ts';
import { renderUnsubscribe } from '../../functions/status-page/unsubscribe/unsubscribe-page.ts';
import { languages } from '../../shared/senders/sender.ts';
import { aSender } from '../builders/sender.ts';
import { orderFrom, placed, sampleEvent, sampleSender, visitUntil } from '../messages/samples.ts';
import { specimen } from './specimen.ts';
import { stateNames, stateOf } from './states.ts';

/** Bytes that a telephone gets in one go: what TCP sends before it waits for an answer. */
const firstFlight = 14_000;

it.each(languages)('in %s every page, with its style sheet, is small', (language) => {
  const orders = stateNames.map((name) => renderStatusPage(stateOf(name, language)));
  const unsubscribe = renderUnsubscribe({ language, sender: aSender(), orderPath: '/t/AAAAAAAAAAAAAAAA', done: false });
  const pages = [...orders, unsubscribe, renderNotFound(language), specimen('#1f4d5c')];
  for (const { html } of pages) expect(gzipSync(html).length).toBeLessThan(firstFlight);
});

it('stays small with as many events as a look reads, and as many items as an order may have', () => {
  const many = Array.from({ length: 57 }, (_, index) =>
    sampleEvent('stage.step', new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString(), {
      note: `Step ${index} of many, ${'x'.repeat(5 * index)}`,
    }),
  );
  const items = Array.from({ length: 200 }, (_, index) => ({ name: `Thing ${index} ${'y'.repeat(100)}` }));
  const timeline = [placed({ items }), ...visitUntil('planned', 'delivery')];
  const { html } = renderStatusPage({
    ...stateOf('placed'),
    order: orderFrom(timeline),
    timeline: [...timeline, ...many],
  });
  expect(gzipSync(html).length).toBeLessThan(firstFlight);
  expect(html).toContain('and 160 more');
});

it('stays small where everything is asked at once', () => {
  const hour = (count: number) => new Date(Date.UTC(2026, 11, 1, count)).toISOString();
  const slots = Array.from({ length: 50 }, (_, index) => ({ from: hour(index * 5), to: hour(index * 5 + 2) }));
  const field = (id: string) => ({ id, label: { en: `Question ${id} of the many that we have`, de: `Frage ${id}` } });
  const options = Array.from({ length: 10 }, (_, index) => ({ ...field(`o${index}`) }));
  const form = (id: string) => ({
    ...{ id, title: { en: `Form ${id}` } },
    fields: Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0
        ? { ...field(`f${index}`), type: 'text' as const }
        : { ...field(`f${index}`), type: 'choice' as const, options },
    ),
  });
  const sender = sampleSender({ extends: 'made-to-order', forms: ['one', 'two', 'three'].map(form) });
  const timeline = [
    placed({ items: Array.from({ length: 200 }, (_, index) => ({ name: `Thing ${index} of many` })) }),
    ...Array.from({ length: 55 }, (_, index) =>
      sampleEvent('customer.commented', hour(-1000 + index), {
        comment: `Word ${index} of many ${'x'.repeat(index)}`,
      }),
    ),
    ...['delivery', 'collection'].map((kind, index) =>
      sampleEvent('visit.planned', hour(index - 900), { kind, visitId: kind, slots }),
    ),
    sampleEvent('stage.design_proposed', hour(-800), { approval: { question: 'Like this?' } }),
  ];
  const { html } = renderStatusPage({ ...stateOf('placed'), sender, timeline, order: orderFrom(timeline) });
  for (const id of ['slot', 'slot-2', 'approval', 'form-3', 'preferences', 'call', 'comment', 'cancel'])
    expect(html).toContain(`id="${id}"`);
  expect(gzipSync(html).length).toBeLessThan(firstFlight);
});
