/** A sender's colour as it can be read, on light and on dark ground: each one `#rrggbb`. */
export interface BrandColours {
  /** The colour itself, and what can be read on it. */
  fill: string;
  onFill: string;
  /** The colour as text, as near to the brand's own as the ground allows. */
  onLight: string;
  onDark: string;
  /** What can be read on the colour as it stands on dark ground. */
  onDarkFill: string;
}

/** Text needs this much contrast to be read by nearly everyone (WCAG 2.2, 1.4.3). */
const enough = 4.5;
/** On dark ground a colour that is only just readable looks dull. */
const bright = 6.5;

/** The grounds that the e-mails and the page have. */
export const grounds = { light: '#ffffff', lightest: '#f6f5f1', dark: '#1d1e20', darkest: '#131415' } as const;

export function brandColours(fill: string): BrandColours {
  const onLight = shaded(fill, 0, grounds.lightest, enough);
  const onDark = shaded(fill, 255, grounds.dark, bright);
  return { fill, onFill: readableOn(fill), onLight, onDark, onDarkFill: readableOn(onDark) };
}

/** How well two colours stand apart, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const readableOn = (ground: string): string =>
  contrast(ground, '#ffffff') >= contrast(ground, '#000000') ? '#ffffff' : '#000000';

/** The colour, mixed with black (0) or white (255) until it can be read on the ground. */
function shaded(colour: string, towards: 0 | 255, ground: string, ratio: number): string {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = toHex(channels(colour).map((value) => Math.round(value + (towards - value) * share)));
    if (contrast(mixed, ground) >= ratio) return mixed;
  }
  return toHex([towards, towards, towards]);
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

const toHex = (values: number[]): string => `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
