import { brandColours, grounds } from '../../../shared/messages/brand-colours.ts';
import { formRules } from './style-forms.ts';

/** The page's one style sheet, with the sender's colour where it can be read. */
export function styleSheet(brandColour: string): string {
  const { onLight, onDark, onDarkFill } = brandColours(brandColour);
  return `:root{--brand:${onLight};--dark-brand:${onDark};--on-dark-brand:${onDarkFill}}${rules}`;
}

/** Takes the air out: what the sheet looks like here is of no use to a telephone. */
const packed = (css: string): string =>
  css
    .replace(/\s*\n\s*/g, '')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}');

const rules = packed(`
:root {
  color-scheme: light dark;
  --on-brand: #fff;
  --ground: ${grounds.lightest};
  --card: ${grounds.light};
  --ink: #1b1c1d;
  --soft: #5d5c57;
  --line: #e2e0d8;
  --track: #dcd9cf;
  --edge: #8a8880;
  --bad: #a8201a;
  --note: #fbf2dd;
  --note-ink: #573f08;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --brand: var(--dark-brand);
    --on-brand: var(--on-dark-brand);
    --ground: ${grounds.darkest};
    --card: ${grounds.dark};
    --ink: #f3f2ef;
    --soft: #b4b3ae;
    --line: #34363a;
    --track: #43464b;
    --edge: #85878c;
    --bad: #ff9d94;
    --note: #312914;
    --note-ink: #f2dfb4;
  }
  .logo { background: #fff; padding: .375rem .625rem; border-radius: .5rem; }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.55 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  overflow-wrap: anywhere;
}
.page {
  max-width: 66rem;
  margin: 0 auto;
  padding: clamp(1.25rem, 4vw, 2.75rem) max(1rem, env(safe-area-inset-right)) 3rem max(1rem, env(safe-area-inset-left));
}
h1, h2, h3, p, ol, ul, dl, dd, figure { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: var(--brand); text-underline-offset: .2em; text-decoration-thickness: .08em; }
a:hover { text-decoration-thickness: .16em; }
:focus-visible { outline: .1875rem solid var(--brand); outline-offset: .1875rem; border-radius: .25rem; }
img { display: block; max-width: 100%; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.top {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: .5rem 1.5rem;
  padding: 0 .25rem clamp(1rem, 3vw, 1.75rem);
}
.brand { color: var(--brand); font-size: 1.1875rem; font-weight: 700; letter-spacing: -.01em; }
.logo { height: 2.25rem; width: auto; max-width: 14rem; object-fit: contain; object-position: left; box-sizing: content-box; }
.number { color: var(--soft); font-size: .9375rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: clamp(1.25rem, 5vw, 1.75rem); }
.hero { padding: clamp(1.25rem, 5.5vw, 3rem); }
h1 {
  font-size: clamp(1.75rem, 1.3rem + 2.4vw, 2.75rem);
  line-height: 1.15;
  letter-spacing: -.025em;
  font-weight: 750;
  text-wrap: balance;
  max-width: 24ch;
}
.time { margin-top: clamp(1rem, 3vw, 1.5rem); }
.day { display: block; color: var(--soft); }
.hours {
  display: block;
  color: var(--brand);
  font-size: clamp(1.75rem, 1.4rem + 1.8vw, 2.5rem);
  line-height: 1.25;
  font-weight: 700;
  letter-spacing: -.02em;
  font-variant-numeric: tabular-nums;
}
.only .day { color: var(--brand); font-size: clamp(1.25rem, 1.1rem + .8vw, 1.625rem); line-height: 1.35; font-weight: 700; letter-spacing: -.01em; }
.lead { margin-top: 1rem; max-width: 38rem; font-size: 1.0625rem; }
.steps { display: flex; gap: .375rem; margin-top: clamp(1.75rem, 5vw, 2.75rem); }
.steps li { flex: 1 1 0; min-width: min-content; overflow-wrap: normal; color: var(--soft); font-size: clamp(.75rem, .7rem + .3vw, .9375rem); line-height: 1.3; }
.steps li::before { content: ""; display: block; height: .375rem; margin-bottom: .625rem; border-radius: 1rem; background: var(--track); }
.steps .reached::before { background: var(--brand); }
.steps .now { color: var(--ink); font-weight: 700; }
.at { margin-top: clamp(1.75rem, 5vw, 2.75rem); font-weight: 700; }
.at + .steps { margin-top: .625rem; }
.split { display: grid; gap: 1rem; margin-top: 1rem; }
.column { display: grid; gap: 1rem; align-content: start; }
h2 { font-size: 1.125rem; line-height: 1.35; letter-spacing: -.01em; font-weight: 700; }
.note { background: var(--note); color: var(--note-ink); border-color: transparent; }
.note p, h2 + p { margin-top: .5rem; }
.note p:first-child { margin-top: 0; }
dl { margin-top: .375rem; }
dl > div { display: grid; grid-template-columns: minmax(5.5rem, 30%) 1fr; gap: 0 1rem; padding: .625rem 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; }
dl > div:last-child { padding-bottom: 0; }
dt { color: var(--soft); hyphens: auto; }
dd { min-width: 0; }
.caption { margin-top: 1rem; font-weight: 600; }
.photos { display: grid; grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr)); gap: .5rem; margin-top: 1rem; }
.photos img { width: 100%; height: auto; aspect-ratio: 4 / 3; object-fit: cover; border-radius: .625rem; background: var(--line); }
.follow { margin-top: 1rem; }
.days { margin-top: 1.25rem; display: grid; gap: 1.5rem; }
h3 { color: var(--soft); font-size: .9375rem; font-weight: 600; margin-bottom: .75rem; }
.events li { position: relative; padding: 0 0 1.25rem 1.625rem; }
.events li:last-child { padding-bottom: 0; }
.events li::before { content: ""; position: absolute; left: .125rem; top: .4375rem; width: .625rem; height: .625rem; border-radius: 50%; background: var(--track); }
.events li::after { content: ""; position: absolute; left: .375rem; top: 1.375rem; bottom: -.1875rem; width: .125rem; background: var(--line); }
.events li:last-child::after { display: none; }
.day-one .events li:first-child::before { background: var(--brand); box-shadow: 0 0 0 .25rem color-mix(in srgb, var(--brand) 18%, transparent); }
.what { font-weight: 600; }
.day-one li:first-child .what { font-weight: 700; }
.events .line { display: flex; gap: 1rem; justify-content: space-between; align-items: baseline; }
.events p, .events time { color: var(--soft); font-size: .9375rem; }
.events .what { color: var(--ink); font-size: 1rem; }
.events time { flex: none; font-variant-numeric: tabular-nums; }
.items { margin-top: .375rem; }
.items li { display: flex; gap: .875rem; align-items: center; padding: .625rem 0; border-top: 1px solid var(--line); }
.items li:first-child { border-top: 0; }
.items li:last-child { padding-bottom: 0; }
.items img { flex: none; width: 3.5rem; height: 3.5rem; object-fit: cover; border-radius: .625rem; background: var(--line); }
.soft { color: var(--soft); }
.contact { display: grid; gap: .5rem; margin-top: .75rem; }
.contact a { display: inline-block; padding: .25rem 0; font-size: .9375rem; font-weight: 600; }
${formRules}.foot { margin-top: 1.75rem; padding: 0 .25rem; color: var(--soft); font-size: .875rem; }
.narrow { max-width: 38rem; }
.foot p + p { margin-top: .5rem; }
.foot a { color: inherit; }
.missing { min-height: 70vh; display: grid; place-content: center; justify-items: start; max-width: 34rem; }
@media (max-width: 55.99rem) {
  .many span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .many li { min-width: 0; position: relative; }
  .many li::before { margin: 0; }
}
@media (min-width: 56rem) {
  .at { display: none; }
  .at + .steps { margin-top: clamp(1.75rem, 5vw, 2.75rem); }
  .split { grid-template-columns: minmax(0, 1fr) 21rem; gap: 1.25rem; margin-top: 1.25rem; }
  .column { gap: 1.25rem; }
  .only-column { grid-template-columns: minmax(0, 1fr); }
}
@media (prefers-reduced-motion: no-preference) {
  .steps .going::before { background: linear-gradient(90deg, var(--brand) 0 40%, color-mix(in srgb, var(--brand) 45%, var(--card)) 50%, var(--brand) 60%) 0 / 300% 100%; animation: going 3.2s ease-in-out infinite; }
  @keyframes going { from { background-position: 100% 0; } to { background-position: 0 0; } }
}
@media (forced-colors: active) {
  .steps li::before { border: 1px solid; }
  .steps .reached::before, .events li::before { background: CanvasText; }
}
@media print {
  :root { color-scheme: light; --ground: #fff; }
  .page { padding: 0; max-width: none; }
  .card { border-color: #bbb; break-inside: avoid; padding: 1rem; }
  .split { grid-template-columns: 1fr; }
  .steps li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`);
