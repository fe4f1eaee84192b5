import { element, showItems, write } from './keyed.js';
import { showLetter } from './letter.js';
import { messageOf, senderNameOf } from './message-names.js';
import { weekdayTimeOf } from './when.js';

const byId = (id) => document.getElementById(id);
const list = byId('mails');
const opened = new Set();
let mails = [];
let chosen;

/** The mailbox: every e-mail, newest first. The newest is open until the reader opens one. */
export function showMailbox({ outbox, messages, info }) {
  mails = outbox.flatMap((sent, index) =>
    sent.channel === 'email' ? [{ ...sent, key: `mail ${index} ${sent.sentAt}` }] : [],
  );
  mails = mails
    .map((mail) => ({ ...mail, from: mail.from ?? senderNameOf(messageOf(mail, messages), info) }))
    .reverse();
  if (!mails.some(({ key }) => key === chosen)) chosen = undefined;
  byId('no-mail').hidden = mails.length > 0;
  list.hidden = mails.length === 0;
  draw();
}

function draw() {
  const open = mails.find(({ key }) => key === chosen) ?? mails[0];
  if (chosen !== undefined) opened.add(chosen);
  const items = mails.map((mail) => ({ ...mail, open: mail === open, fresh: mail !== open && !opened.has(mail.key) }));
  showItems(list, items, { keyOf: ({ key }) => key, create: createRow, fill: fillRow });
  const fresh = items.filter((item) => item.fresh).length;
  write(byId('mail-count'), mails.length === 0 ? '' : `${mails.length} received${fresh ? `, ${fresh} unread` : ''}`);
  showLetter(open);
}

function createRow({ key }) {
  const row = element('li');
  const button = element('button', 'mail-row');
  button.type = 'button';
  button.addEventListener('click', () => {
    chosen = key;
    draw();
  });
  row.append(button);
  return row;
}

function fillRow(row, { open, fresh, from, to, subject, sentAt }) {
  const button = row.firstElementChild;
  button.setAttribute('aria-current', String(open));
  button.classList.toggle('fresh', fresh);
  const top = element('span', 'row-top');
  top.append(element('b', '', to), element('span', 'row-time', weekdayTimeOf(sentAt)));
  const unread = fresh ? [element('span', 'visually-hidden', 'Unread. ')] : [];
  button.replaceChildren(
    ...unread,
    top,
    element('span', 'row-subject', subject ?? ''),
    element('span', 'row-from', from),
  );
}
