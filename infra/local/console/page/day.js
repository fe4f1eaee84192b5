import { post } from './api.js';
import { attempt } from './attempt.js';
import { write } from './keyed.js';

const byId = (id) => document.getElementById(id);
const [button, label, telling, progress] = ['play', 'play-label', 'telling', 'progress'].map(byId);
let wasPlaying = false;

/** How far the day has come, while one is played. */
export function showDay({ day }) {
  const playing = Boolean(day);
  button.setAttribute('aria-disabled', String(playing));
  if (playing) {
    write(label, `Step ${day.step} of ${day.of}`);
    write(telling, day.telling);
    progress.max = day.of;
    progress.value = day.step;
  } else if (wasPlaying) {
    write(label, 'Play another day');
    progress.value = progress.max;
  }
  wasPlaying = playing;
}

button.addEventListener('click', () => {
  if (button.getAttribute('aria-disabled') === 'true') return;
  void attempt(button, () => post('/api/day'));
});
