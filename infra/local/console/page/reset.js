import { post } from './api.js';
import { attempt } from './attempt.js';

const button = document.getElementById('reset');
const dialog = document.getElementById('reset-dialog');

button.addEventListener('click', () => {
  dialog.returnValue = 'keep';
  dialog.showModal();
});
dialog.addEventListener('close', () => {
  if (dialog.returnValue === 'reset') void attempt(button, () => post('/api/reset'));
});
