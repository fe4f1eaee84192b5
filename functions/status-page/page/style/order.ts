/** What shows where an order stands: when it comes, how far it is, its facts, photos, things, and what has happened. */
export const order = `
.hero { padding: clamp(1.25rem, 5.5vw, 3rem); }
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
.steps { display: flex; gap: .375rem; margin-top: clamp(1.75rem, 5vw, 2.75rem); }
.steps li { flex: 1 1 0; min-width: min-content; overflow-wrap: normal; color: var(--soft); font-size: clamp(.75rem, .7rem + .3vw, .9375rem); line-height: 1.3; }
.steps li::before { content: ""; display: block; height: .375rem; margin-bottom: .625rem; border-radius: 1rem; background: var(--track); }
.steps .reached::before { background: var(--brand); }
.at { margin-top: clamp(1.75rem, 5vw, 2.75rem); font-weight: 700; }
.at + .steps { margin-top: .625rem; }
.steps .now { color: var(--ink); font-weight: 700; }
.split, .column { display: grid; gap: var(--s4); }
.split { margin-top: var(--s4); }
.column { align-content: start; }
.note { background: var(--note-ground); color: var(--note); border-color: transparent; }
.note p { margin-top: var(--s2); }
.note p:first-child { margin-top: 0; }
dl { margin-top: .375rem; }
dl > div { display: grid; grid-template-columns: minmax(5.5rem, 30%) 1fr; gap: 0 var(--s4); padding: .625rem 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; }
dl > div:last-child { padding-bottom: 0; }
dt { color: var(--soft); hyphens: auto; }
dd { min-width: 0; }
.caption { margin-top: var(--s4); font-weight: 600; }
.photos { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: var(--s2); margin-top: var(--s4); }
.photos img { width: 100%; height: auto; aspect-ratio: 4 / 3; object-fit: cover; border-radius: var(--round); background: var(--line); }
.photos li:only-child img { aspect-ratio: auto; max-height: 80vh; object-fit: contain; }
.days { margin-top: 1.25rem; display: grid; gap: var(--s5); }
.events li { position: relative; padding: 0 0 1.25rem 1.625rem; }
.events li:last-child { padding-bottom: 0; }
.events li::before { content: ""; position: absolute; left: .125rem; top: .4375rem; width: .625rem; height: .625rem; border-radius: 50%; background: var(--track); }
.events li::after { content: ""; position: absolute; left: .375rem; top: 1.375rem; bottom: -.1875rem; width: .125rem; background: var(--line); }
.events li:last-child::after { display: none; }
.day-one .events li:first-child::before { background: var(--brand); box-shadow: 0 0 0 .25rem color-mix(in srgb, var(--brand) 18%, transparent); }
.what { font-weight: 600; }
.day-one li:first-child .what { font-weight: 700; }
.events .line { display: flex; gap: var(--s4); justify-content: space-between; align-items: baseline; }
.events p, .events time { color: var(--soft); font-size: var(--quiet); }
.events .what { color: var(--ink); font-size: 1rem; }
.events time { flex: none; font-variant-numeric: tabular-nums; }
.shots { display: flex; flex-wrap: wrap; gap: var(--s2); margin-top: var(--s2); }
.shots img { width: 4.5rem; height: 4.5rem; object-fit: cover; border-radius: .5rem; background: var(--line); }
.items { margin-top: .375rem; }
.items li { display: flex; gap: .875rem; align-items: center; padding: .625rem 0; border-top: 1px solid var(--line); }
.items li:first-child { border-top: 0; }
.items li:last-child { padding-bottom: 0; }
.items img { flex: none; width: 3.5rem; height: 3.5rem; object-fit: cover; border-radius: var(--round); background: var(--line); }
.contact { display: grid; gap: var(--s2); margin-top: var(--s3); }
.contact a { display: inline-block; padding: .25rem 0; font-size: var(--quiet); font-weight: 600; }
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
`;
