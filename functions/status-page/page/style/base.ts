/** What every page has: text, links, the brand at its top, cards, and its foot. */
export const base = `
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
.soft { color: var(--soft); }
.top {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: var(--s2) var(--s5);
  padding: 0 .25rem clamp(1rem, 3vw, 1.75rem);
}
.brand { color: var(--brand); font-size: 1.1875rem; font-weight: 700; letter-spacing: -.01em; }
.logo { height: 2.25rem; width: auto; max-width: 14rem; object-fit: contain; object-position: left; box-sizing: content-box; }
.number { color: var(--soft); font-size: var(--quiet); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: clamp(1.25rem, 5vw, 1.75rem); }
h1 {
  font-size: clamp(1.75rem, 1.3rem + 2.4vw, 2.75rem);
  line-height: 1.15;
  letter-spacing: -.025em;
  font-weight: 750;
  text-wrap: balance;
  max-width: 24ch;
}
h2 { font-size: var(--title); line-height: 1.35; letter-spacing: -.01em; font-weight: 700; }
h3 { color: var(--soft); font-size: var(--quiet); font-weight: 600; margin-bottom: var(--s3); }
h2 + p { margin-top: var(--s2); }
.lead { margin-top: var(--s4); max-width: 38rem; font-size: var(--lead); }
.follow { margin-top: var(--s4); }
.foot { margin-top: 1.75rem; padding: 0 .25rem; color: var(--soft); font-size: var(--small); }
.missing { min-height: 70vh; display: grid; place-content: center; justify-items: start; max-width: 34rem; }
@media screen and (prefers-color-scheme: dark) {
  .logo { background: #fff; padding: .375rem .625rem; border-radius: .5rem; }
}
`;
