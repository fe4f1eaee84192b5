const star = 'polygon(50% 3%, 61% 36%, 97% 36%, 68% 57%, 79% 91%, 50% 71%, 21% 91%, 32% 57%, 3% 36%, 39% 36%)';

/** What is pressed, filled in and chosen, and what is said of it afterwards: shown with its HTML in the README beside. */
export const controls = `
button, .button, summary {
  display: block;
  width: 100%;
  padding: .6875rem 1.25rem;
  border: 1px solid transparent;
  border-radius: var(--round);
  background: var(--brand);
  color: var(--on-brand);
  font: inherit;
  font-weight: 600;
  text-align: center;
  text-decoration: none;
  cursor: pointer;
}
button:hover, .button:hover { box-shadow: inset 0 0 0 99rem rgb(0 0 0 / .1); }
.secondary, summary { background: none; border-color: currentColor; color: var(--brand); }
.secondary:hover, summary:hover { box-shadow: none; background: color-mix(in srgb, var(--brand) 7%, transparent); }
summary { list-style: none; }
summary::-webkit-details-marker { display: none; }
[open] > summary { border-color: transparent; text-align: left; padding-left: 0; background: none; }
.ask { margin-top: var(--s4); }
form { max-width: 30rem; margin-top: var(--s2); }
form > button { margin-top: 1.25rem; }
.actions { display: flex; flex-wrap: wrap; gap: var(--s3); margin-top: 1.25rem; }
.actions > * { flex: 1 1 11rem; width: auto; }
.field { margin-top: var(--s4); }
label, legend { display: block; padding: 0; font-weight: 600; font-size: var(--quiet); }
label { margin-bottom: .375rem; }
label span { font-weight: 400; }
input, textarea, select {
  display: block;
  width: 100%;
  font: inherit;
  color: inherit;
  background: var(--ground);
  border: 1px solid var(--edge);
  border-radius: .5rem;
  min-height: 2.75rem;
  padding: .625rem var(--s3);
}
textarea { resize: vertical; }
[aria-invalid] { border-color: var(--bad); box-shadow: 0 0 0 1px var(--bad); }
.hint, .fault { margin-top: .375rem; font-size: var(--small); line-height: 1.45; color: var(--soft); }
.fault { color: var(--bad); font-weight: 600; }
fieldset { min-width: 0; margin: var(--s4) 0 0; padding: 0; border: 0; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: var(--s2); margin-top: var(--s2); }
.choice {
  display: flex;
  gap: var(--s3);
  align-items: center;
  margin: 0;
  padding: var(--s3) var(--s4);
  border: 1px solid var(--edge);
  border-radius: var(--round);
  font-size: 1rem;
  cursor: pointer;
}
.choice input { flex: none; width: 1.25rem; height: 1.25rem; min-height: 0; margin: 0; accent-color: var(--brand); }
.choice small { display: block; color: var(--soft); font-size: var(--small); font-weight: 400; }
.choice:hover { background: color-mix(in srgb, var(--brand) 5%, transparent); }
.choice:has(:checked) { border-color: var(--brand); box-shadow: inset 0 0 0 1px var(--brand); background: color-mix(in srgb, var(--brand) 9%, transparent); }
.stars { display: flex; gap: var(--s1); margin-top: var(--s2); max-width: 17rem; }
.stars label { position: relative; flex: 1; margin: 0; }
.stars input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.star { display: block; position: relative; aspect-ratio: 1; background: var(--edge); clip-path: ${star}; }
.star::after { content: ""; position: absolute; inset: 0; background: var(--card); clip-path: inherit; transform: scale(.78); transform-origin: 50% 52%; }
:checked + .star, :checked + .star::after { background: var(--brand); }
.stars label:has(~ label :checked) .star, .stars label:has(~ label :checked) .star::after { background: var(--brand); }
.stars label:focus-within { outline: .1875rem solid var(--brand); border-radius: .25rem; }
.stars label:has(:focus:not(:focus-visible)) { outline: none; }
.ends { display: flex; justify-content: space-between; max-width: 17rem; color: var(--soft); font-size: var(--small); }
.notice { margin-top: var(--s4); padding: var(--s4) 1.125rem; border-radius: var(--s3); background: color-mix(in srgb, var(--brand) 9%, var(--card)); }
.good { background: var(--good-ground); color: var(--good); }
.bad { background: var(--bad-ground); color: var(--bad); }
.notice h3 { color: inherit; font-size: 1rem; margin: 0; }
.notice p { font-size: var(--quiet); }
.notice a { color: inherit; }
@media (forced-colors: active) {
  .notice { border: 1px solid; }
  .star { display: none; }
  .stars input { position: static; opacity: 1; }
}
`;
