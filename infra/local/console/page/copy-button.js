import { element } from './keyed.js';

/** A button that copies what `read` answers when it is pressed, and says so. */
export function copyButton(read, label) {
  const button = element('button', 'copy', 'Copy');
  const name = (did) => button.setAttribute('aria-label', `${did}: ${label}`);
  button.type = 'button';
  name('Copy');
  button.addEventListener('click', async () => {
    const copied = await navigator.clipboard.writeText(read()).then(
      () => true,
      () => false,
    );
    button.textContent = copied ? 'Copied' : 'Select it';
    name(button.textContent);
    setTimeout(() => {
      button.textContent = 'Copy';
      name('Copy');
    }, 1600);
  });
  return button;
}
