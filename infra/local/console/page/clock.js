import { post } from './api.js';
import { attempt } from './attempt.js';
import { write } from './keyed.js';
import { clockOf, dayOf, instantAt, nextNine, wallTimeOf } from './when.js';

const byId = (id) => document.getElementById(id);
const field = byId('jump-to');
let now;

/** The console's clock. Moving it fires whatever falls due on the way. */
export function showClock(info) {
  now = info.now;
  write(byId('time'), clockOf(now));
  byId('time').dateTime = now;
  write(byId('date'), dayOf(now));
  field.min = wallTimeOf(now);
  if (document.activeElement !== field && (field.value === '' || field.value < field.min))
    field.value = wallTimeOf(nextNine(now));
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
});
