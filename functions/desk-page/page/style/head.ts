/** The desk's head, and pages that have none. */
export const head = `
.skip { position: absolute; left: -99rem; top: .5rem; padding: .5rem 1rem; background: var(--card); border-radius: .5rem; z-index: 2; }
.skip:focus { left: .5rem; }
.top {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: .5rem 1.25rem;
  padding: .625rem clamp(.75rem, 3vw, 2rem);
  background: var(--card);
  border-bottom: 1px solid var(--line);
}
.brand { display: flex; align-items: center; gap: .5rem; font-weight: 700; color: var(--ink); text-decoration: none; }
.brand span { font-weight: 400; color: var(--soft); }
.top nav ul { display: flex; flex-wrap: wrap; gap: .125rem; }
.top nav a { display: block; padding: .375rem .625rem; border-radius: .5rem; color: var(--ink); text-decoration: none; }
.top nav a:hover { background: var(--panel); }
.top nav a[aria-current] { background: var(--panel); font-weight: 640; }
.find { display: flex; gap: .375rem; flex: 1 1 15rem; max-width: 26rem; }
.find button { flex: none; }
.whose { position: relative; margin-left: auto; }
.whose summary { padding: .375rem .625rem; border-radius: .5rem; font-weight: 600; }
.whose summary:hover { background: var(--panel); }
.whose summary span { font-weight: 400; color: var(--soft); }
.whose > div {
  position: absolute;
  right: 0;
  z-index: 1;
  min-width: 12rem;
  padding: .75rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: .625rem;
  box-shadow: 0 6px 24px rgb(0 0 0 / .12);
}
.whose ul { margin-bottom: .75rem; }
.whose li a { display: block; padding: .375rem 0; }
main { max-width: 78rem; margin: 0 auto; padding: 1.25rem clamp(.75rem, 3vw, 2rem) 4rem; }
main > h1 { margin-bottom: 1rem; }
.open { max-width: 32rem; min-height: 80vh; display: grid; align-content: center; justify-items: start; gap: 1rem; }
@media (max-width: 40rem) {
  .whose > div { left: 0; right: auto; }
  .whose { margin-left: 0; }
}
@media print { .top, .skip, form, .find { display: none; } }
`;
