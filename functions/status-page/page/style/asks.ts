/** What customers are asked on the page, and what they have said: around the parts of `controls.ts`. */
export const asks = `
main > .card + .card, .way { margin-top: var(--s4); }
.card > p + p, .foot p + p { margin-top: var(--s2); }
p.question { margin-top: var(--s3); font-weight: 600; }
.urgent { border-color: var(--brand); }
.group { margin: .875rem 0 .375rem; color: var(--soft); font-size: var(--quiet); }
.row .choices { display: flex; flex-wrap: wrap; }
.row .choice { flex: 1 1 7rem; white-space: nowrap; padding: var(--s2) var(--s3); }
[aria-invalid] .choice { border-color: var(--bad); box-shadow: 0 0 0 1px var(--bad); }
fieldset[aria-invalid] { box-shadow: none; }
form:has([value=own]:not(:checked)) .with-own { display: none; }
.quick { display: flex; flex-wrap: wrap; gap: var(--s2); margin-top: .875rem; }
.quick button { flex: 1 1 auto; width: auto; margin: 0; white-space: nowrap; }
.quick + .ask > summary, #cancel summary { padding-left: 0; border-color: transparent; text-align: left; }
.quick + .ask > summary:hover, #cancel summary:hover { background: none; text-decoration: underline; }
#cancel summary { color: var(--bad); padding-block: var(--s1); }
.danger { background: none; border-color: currentColor; color: var(--bad); }
.alert { background: var(--note-ground); color: var(--note); }
.alert:focus { outline: 0; }
.notice .saved { display: none; color: var(--brand); font-weight: 600; }
:target .saved { display: block; }
.at { margin-top: clamp(1.75rem, 5vw, 2.75rem); font-weight: 700; }
.at + .steps { margin-top: .625rem; }
.narrow { max-width: 38rem; }
.foot a { color: inherit; }
@media (max-width: 55.99rem) {
  .many span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .many li { min-width: 0; position: relative; }
  .many li::before { margin: 0; }
}
@media (min-width: 56rem) {
  .at { display: none; }
  .at + .steps { margin-top: clamp(1.75rem, 5vw, 2.75rem); }
}
`;
