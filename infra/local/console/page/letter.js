import { write } from './keyed.js';
import { momentOf } from './when.js';

const byId = (id) => document.getElementById(id);
const [letter, frame, text] = [byId('letter'), byId('letter-html'), byId('letter-text')];
const buttons = { html: byId('show-html'), text: byId('show-text') };
let shown;
let asText = false;

/** One e-mail: who wrote what to whom, and how it looks. It is drawn anew only when another one is opened. */
export function showLetter(mail) {
  letter.hidden = mail === undefined;
  if (mail === undefined || mail.key === shown) return;
  shown = mail.key;
  write(byId('letter-subject'), mail.subject ?? '(no subject)');
  write(byId('letter-from'), mail.from ? `From ${mail.from}` : '');
  write(byId('letter-to'), `To ${mail.to}`);
  write(byId('letter-time'), momentOf(mail.sentAt));
  text.textContent = mail.text ?? '';
  frame.srcdoc = opensElsewhere(mail.html ?? '');
  choose();
}

/** Links of the e-mail open beside this page: the frame itself may go nowhere. */
const opensElsewhere = (html) => {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
};

function choose() {
  buttons.html.setAttribute('aria-pressed', String(!asText));
  buttons.text.setAttribute('aria-pressed', String(asText));
  frame.hidden = asText;
  text.hidden = !asText;
}

for (const [kind, button] of Object.entries(buttons)) {
  button.addEventListener('click', () => {
    asText = kind === 'text';
    choose();
  });
}
