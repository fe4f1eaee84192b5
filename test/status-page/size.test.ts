import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { renderNotFound, renderStatusPage } from '../../functions/status-page/page/status-page.ts';
import { renderUnsubscribe } from '../../functions/status-page/unsubscribe/unsubscribe-page.ts';
import { languages } from '../../shared/senders/sender.ts';
import { aSender } from '../builders/sender.ts';
import { orderFrom, placed, sampleEvent, visitUntil } from '../messages/samples.ts';
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
