import { write } from './keyed.js';

const light = document.getElementById('health');
const [word, sentence] = light.children;

/** Whether people are being told, and what to do where they are not: what `GET /health` answers. */
export function showHealth({ status, sentence: words }) {
  light.hidden = false;
  light.classList.toggle('red', status !== 'green');
  write(word, status === 'green' ? '✓ Green' : '✕ Red');
  write(sentence, words);
}
