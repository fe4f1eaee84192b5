import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandColours, contrast, grounds } from '../../shared/messages/brand-colours.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a brand colour', () => {
  it('can be read in every part that it plays, whatever colour it is', () => {
    fc.assert(
      fc.property(colour, (brand) => {
        const { fill, onFill, onLight, onDark, onDarkFill } = brandColours(brand);
        expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(onDarkFill, onDark)).toBeGreaterThanOrEqual(4.5);
        for (const ground of [grounds.light, grounds.lightest])
          expect(contrast(onLight, ground)).toBeGreaterThanOrEqual(4.5);
        for (const ground of [grounds.dark, grounds.darkest])
          expect(contrast(onDark, ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it.each([
    ['stays as it is where it can be read', '#1f4d5c', '#1f4d5c'],
    ['is darkened where it can not', '#ffd200', '#856d00'],
    ['becomes grey when it is white', '#ffffff', '#707070'],
  ])('%s', (_, brand, onLight) => {
    expect(brandColours(brand).onLight).toBe(onLight);
  });

  it('has the contrast that WCAG computes', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
  });
});
