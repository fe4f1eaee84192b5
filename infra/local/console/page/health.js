import { write } from './keyed.js';

const light = document.getElementById('health');
const [word, sentence] = light.children;
const words = { green: '✓ Green', amber: '! Amber', red: '✕ Red' };

/** Whether people are being told, and what to do where they are not: what `GET /health` answers. */
export function showHealth({ status, sentence: said }) {
  light.hidden = false;
  for (const colour of ['amber', 'red']) light.classList.toggle(colour, status === colour);
  write(word, words[status]);
  write(sentence, said);
}
