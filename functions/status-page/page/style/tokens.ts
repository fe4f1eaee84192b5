import { grounds } from '../../../../shared/messages/brand-colours.ts';

/**
 * The page's colours on a light screen and on a dark one. What has a ground of its own stands beside it, by that name;
 * `edge` is for what can be pressed or filled in (3:1), `line` and `track` only divide.
 */
export const light = {
  ground: grounds.lightest,
  card: grounds.light,
  ink: '#1b1c1d',
  soft: '#5d5c57',
  line: '#e2e0d8',
  track: '#dcd9cf',
  edge: '#8a8880',
  good: '#1b5e37',
  'good-ground': '#e4f2e8',
  bad: '#a8201a',
  'bad-ground': '#fcebe9',
  note: '#573f08',
  'note-ground': '#fbf2dd',
} as const;

export const dark: Record<keyof typeof light, string> = {
  ground: grounds.darkest,
  card: grounds.dark,
  ink: '#f3f2ef',
  soft: '#b4b3ae',
  line: '#34363a',
  track: '#43464b',
  edge: '#85878c',
  good: '#a5dfb8',
  'good-ground': '#173022',
  bad: '#ff9d94',
  'bad-ground': '#3b1d1a',
  note: '#f2dfb4',
  'note-ground': '#312914',
};

const declared = (colours: Record<string, string>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');

/** Colours, spaces (`--s1` to `--s7`, in steps that grow), sizes of text, and how round things are. */
export const tokens = `
:root {
  color-scheme: light dark;
  --on-brand: #fff;
  ${declared(light)}
  --s1: .25rem;
  --s2: .5rem;
  --s3: .75rem;
  --s4: 1rem;
  --s5: 1.5rem;
  --s6: 2rem;
  --s7: 3rem;
  --small: .875rem;
  --quiet: .9375rem;
  --lead: 1.0625rem;
  --title: 1.125rem;
  --round: .625rem;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --brand: var(--dark-brand);
    --on-brand: var(--on-dark-brand);
    ${declared(dark)}
  }
}
`;
