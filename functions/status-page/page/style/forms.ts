/** How forms look: what customers are asked, what they may say, and what they have said. */
export const forms = `
main > .card + .card, .ask, .way { margin-top: 1rem; }
.card > h2 + .ask { margin-top: .75rem; }
.card > p + p { margin-top: .5rem; }
p.question { margin-top: .75rem; font-weight: 600; }
.urgent { border-color: var(--brand); }
form { max-width: 30rem; margin-top: .5rem; }
summary {
  color: var(--brand);
  font-weight: 600;
  text-align: center;
  padding: .6875rem 1.25rem;
  border: 1px solid;
  border-radius: .625rem;
  cursor: pointer;
  list-style: none;
}
summary::-webkit-details-marker { display: none; }
summary:hover { background: color-mix(in srgb, var(--brand) 7%, transparent); }
.quick + .ask > summary, #cancel summary { padding-left: 0; border-color: transparent; text-align: left; }
.quick + .ask > summary:hover, #cancel summary:hover { background: none; text-decoration: underline; }
#cancel summary { color: var(--bad); padding-block: .25rem; }
[open] > summary { border-color: transparent; text-align: left; padding-left: 0; background: none; }
.field { margin-top: 1rem; }
label, legend { display: block; padding: 0; font-weight: 600; font-size: .9375rem; margin-bottom: .375rem; }
label span, legend span { font-weight: 400; }
input, textarea {
  display: block;
  width: 100%;
  font: inherit;
  color: inherit;
  background: var(--ground);
  border: 1px solid var(--edge);
  border-radius: .5rem;
  padding: .625rem .75rem;
}
textarea { resize: vertical; }
fieldset { min-width: 0; margin-inline: 0; padding: 0; border: 0; }
.options { display: grid; gap: .5rem; }
.row .options { display: flex; flex-wrap: wrap; }
.row label { flex: 1 1 7rem; white-space: nowrap; }
.group { margin: .875rem 0 .375rem; color: var(--soft); font-size: .9375rem; }
.options label {
  display: flex;
  align-items: center;
  gap: .625rem;
  margin: 0;
  min-height: 2.75rem;
  padding: .5rem .75rem;
  border: 1px solid var(--edge);
  border-radius: .5rem;
  font-weight: 400;
  font-size: 1rem;
  cursor: pointer;
}
.options label:hover { background: color-mix(in srgb, var(--brand) 7%, transparent); }
.options label:has(:checked) { border-color: var(--brand); box-shadow: inset 0 0 0 1px var(--brand); }
[type=radio] { flex: none; width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--brand); }
form:has([value=own]:not(:checked)) .with-own { display: none; }
.stars .options { display: flex; gap: .25rem; margin-left: -.5rem; }
.stars .options label { position: relative; justify-content: center; width: 3rem; min-height: 3rem; padding: 0; border: 0; color: var(--edge); font-size: 2.25rem; line-height: 1; }
.stars label::before { content: "☆"; content: "☆" / ""; }
.stars .options label:has(:checked), .stars .options label:has(~ label :checked) { box-shadow: none; color: var(--brand); }
.stars label:has(:checked)::before, .stars label:has(~ label :checked)::before { content: "★"; content: "★" / ""; }
.stars input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
.stars label:has(:focus-visible) { outline: .1875rem solid var(--brand); }
small { color: var(--soft); font-size: .875rem; }
.field[aria-invalid] { border-radius: .5rem; }
input[aria-invalid], textarea[aria-invalid], [aria-invalid] .options label { border-color: var(--bad); box-shadow: 0 0 0 1px var(--bad); }
.hint, .fault { margin-top: .375rem; font-size: .875rem; line-height: 1.45; color: var(--soft); }
.fault { color: var(--bad); font-weight: 600; }
.notice { margin-top: .75rem; padding: .75rem 1rem; border-radius: .625rem; background: var(--note-ground); color: var(--note); }
.notice:focus { outline: 0; }
button {
  font: inherit;
  font-weight: 600;
  width: 100%;
  margin-top: 1.25rem;
  padding: .75rem 1.25rem;
  border: 1px solid transparent;
  border-radius: .625rem;
  background: var(--brand);
  color: var(--on-brand);
  cursor: pointer;
}
button:hover { box-shadow: inset 0 0 0 99rem rgb(0 0 0 / .1); }
button + button { margin-top: .625rem; }
.quiet, .bad { background: none; color: var(--brand); border-color: currentColor; }
.bad { color: var(--bad); }
.quick { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .875rem; }
.quick button { flex: 1 1 auto; width: auto; margin: 0; white-space: nowrap; }
.asked { margin-top: 1rem; padding: 1rem 1.125rem; border-radius: .75rem; background: color-mix(in srgb, var(--brand) 9%, var(--card)); }
.asked h3 { color: var(--ink); font-size: 1rem; margin: 0; }
.asked p { font-size: .9375rem; }
.asked .saved { display: none; color: var(--brand); font-weight: 600; }
:target .saved { display: block; }
`;
