import { post } from './api.js';
import { attempt } from './attempt.js';
import { write } from './keyed.js';

const byId = (id) => document.getElementById(id);
const [button, label, telling, progress] = ['play', 'play-label', 'telling', 'progress'].map(byId);
/** What would get into the way of a day: it moves the clock itself, and goes by what is there already. */
const others = document.querySelectorAll('#reset, .clock button, .clock input');
const invitation = { label: label.textContent, telling: telling.textContent };
let wasPlaying = false;

/** How far the day has come, while one is played. */
export function showDay({ info: { day }, outbox }) {
  const playing = Boolean(day);
  button.setAttribute('aria-disabled', String(playing));
  for (const other of others) other.disabled = playing;
  if (playing) {
    write(label, `Step ${day.step} of ${day.of}`);
    write(telling, day.telling);
    progress.max = day.of;
    progress.value = day.step;
  } else if (wasPlaying) {
    write(label, 'Play another day');
    progress.value = progress.max;
  } else if (outbox.length === 0) {
    write(label, invitation.label);
    write(telling, invitation.telling);
    progress.value = 0;
  }
  wasPlaying = playing;
}

button.addEventListener('click', () => {
  if (button.getAttribute('aria-disabled') === 'true') return;
  void attempt(button, () => post('/api/day'));
});
