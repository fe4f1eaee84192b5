import { post } from './api.js';
import { attempt } from './attempt.js';
import { write } from './keyed.js';
import { clockOf, dayOf, instantAt, nextNine, wallTimeOf } from './when.js';

const byId = (id) => document.getElementById(id);
const field = byId('jump-to');
let now;
/** Whether somebody has set the time to go to; until then it follows the clock. */
let chosen = false;

/** The console's clock. Moving it fires whatever falls due on the way. */
export function showClock(info) {
  now = info.now;
  write(byId('time'), clockOf(now));
  byId('time').dateTime = now;
  write(byId('date'), dayOf(now));
  field.min = wallTimeOf(now);
  if (!chosen && document.activeElement !== field) field.value = wallTimeOf(nextNine(now));
}

function move(button, to) {
  void attempt(button, () => post('/api/clock', to));
}

for (const button of document.querySelectorAll('[data-advance]')) {
  button.addEventListener('click', () => move(button, { advance: button.dataset.advance }));
}
byId('to-nine').addEventListener('click', ({ currentTarget }) => move(currentTarget, { to: nextNine(now) }));
byId('jump').addEventListener('submit', (event) => {
  event.preventDefault();
  move(event.submitter, { to: instantAt(field.value) });
  chosen = false;
});
field.addEventListener('input', () => {
  chosen = true;
});
