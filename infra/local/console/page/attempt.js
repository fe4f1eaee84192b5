import { write } from './keyed.js';
import { refresh } from './poll.js';

const notice = document.getElementById('notice');

/** Does what a button asks for, once at a time, and says what went wrong if something did. */
export async function attempt(button, action) {
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  write(notice, '');
  try {
    await action();
  } catch (error) {
    write(notice, error.message);
  } finally {
    button.removeAttribute('aria-busy');
    await refresh();
  }
}
