import { describe, expect, it } from 'vitest';
import { dark, light } from '../../functions/status-page/page/style/tokens.ts';
import { contrast } from '../../shared/messages/brand-colours.ts';

describe.each([
  ['light', light],
  ['dark', dark],
])('on a %s screen', (_, colours) => {
  it.each([
    ['ink', 'ground'],
    ['ink', 'card'],
    ['soft', 'ground'],
    ['soft', 'card'],
    ['bad', 'card'],
    ['good', 'good-ground'],
    ['bad', 'bad-ground'],
    ['note', 'note-ground'],
  ] as const)('%s can be read on %s (WCAG 2.2, 1.4.3)', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ground', 'card'] as const)('what can be chosen stands apart from the %s (WCAG 2.2, 1.4.11)', (ground) => {
    expect(contrast(colours.edge, colours[ground])).toBeGreaterThanOrEqual(3);
  });
});
