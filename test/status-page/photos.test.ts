import { expect, it } from 'vitest';
import { renderStatusPage } from '../../functions/status-page/page/status-page.ts';
import { stateOf } from './states.ts';

it.each([
  ['en', 'Photo 1: where we left it', 'Photo 2: where we left it', 'Photo: at your address at 10:52'],
  ['sv', 'Bild 1: här ställde vi det', 'Bild 2: här ställde vi det', 'Bild: hos dig klockan 10:52'],
  [
    'de',
    'Foto 1: hier haben wir es abgestellt',
    'Foto 2: hier haben wir es abgestellt',
    'Foto: bei Ihnen um 10:52 Uhr',
  ],
])('photos are described in %s, by number where there are several', (locale, one, other, alone) => {
  const alts = (name: 'left at the door' | 'nobody home') => {
    const { html } = renderStatusPage(stateOf(name, locale));
    return [...html.matchAll(/<img src="https:\/\/photos[^>]* alt="([^"]*)"/g)].map(([, alt]) => alt);
  };
  expect([alts('left at the door'), alts('nobody home')]).toEqual([[one, other], [alone]]);
});
