/** What every element looks like. */
export const base = `
*, ::before, ::after { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: .9375rem/1.5 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  overflow-wrap: anywhere;
}
h1, h2, h3, p, ul, ol, dl, dd, fieldset, legend, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3 { line-height: 1.25; letter-spacing: -.01em; text-wrap: balance; }
h1 { font-size: 1.5rem; font-weight: 680; }
h2 { font-size: 1.0625rem; font-weight: 660; }
h3 { font-size: .9375rem; font-weight: 620; }
a { color: var(--accent); text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
code { font: .8125rem/1.5 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; color: var(--soft); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
main:focus-visible { outline: none; }
label, legend { display: block; font-weight: 600; margin-bottom: .25rem; }
label span, legend span { font-weight: 400; color: var(--soft); }
input, select, textarea {
  width: 100%;
  min-height: 2.5rem;
  padding: .4375rem .625rem;
  font: inherit;
  color: inherit;
  background: var(--card);
  border: 1px solid var(--edge);
  border-radius: .5rem;
}
textarea { resize: vertical; }
[aria-invalid] { border-color: var(--bad); box-shadow: 0 0 0 1px var(--bad); }
button, .button {
  display: inline-block;
  min-height: 2.5rem;
  padding: .4375rem .9375rem;
  font: inherit;
  font-weight: 600;
  text-decoration: none;
  text-align: center;
  color: var(--on-accent);
  background: var(--accent);
  border: 1px solid transparent;
  border-radius: .5rem;
  cursor: pointer;
}
button:hover, .button:hover { filter: brightness(1.12); }
.quiet { color: var(--accent); background: transparent; border-color: var(--edge); }
.quiet:hover { background: var(--panel); filter: none; }
summary { cursor: pointer; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
