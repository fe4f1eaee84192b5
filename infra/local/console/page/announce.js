import { write } from './keyed.js';

const region = document.getElementById('announcement');
let known;

/** Tells those who listen instead of look what has just arrived. */
export function announce(outbox) {
  const fresh = known === undefined ? [] : outbox.slice(known);
  known = outbox.length;
  if (fresh.length > 0) write(region, fresh.map(inWords).join(' '));
}

const inWords = ({ channel, to, subject }) =>
  channel === 'sms' ? `SMS to ${to}.` : `E-mail to ${to}: ${subject ?? ''}.`;
