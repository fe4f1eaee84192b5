/**
 * Shows what is typed beside the fields while it is typed. Without it the button "Preview" does the same: the frame is
 * the form's own target. The frame keeps its document, whose headers allow the mail's own style; its body is exchanged.
 */
export const script = `
const words = document.getElementById('words');
const form = words.querySelector('form');
const frame = document.getElementById('preview');
const said = document.getElementById('said');
let waiting;
let turn = 0;

form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 300);
});

async function show() {
  const mine = ++turn;
  const response = await fetch(words.dataset.preview, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  const shown = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (mine !== turn) return;
  const sum = shown.querySelector('[data-sum]');
  said.className = sum ? 'hidden' : 'notice bad';
  said.textContent = sum ? sum.textContent : shown.querySelector('h1').textContent;
  if (sum && frame.contentDocument) frame.contentDocument.body.replaceWith(frame.contentDocument.adoptNode(shown.body));
}
`;
