import { write } from './keyed.js';

const region = document.getElementById('announcement');
let known;

/** Tells those who listen instead of look what has just arrived. */
export function announce(outbox) {
  const fresh = known === undefined ? [] : outbox.slice(known);
  known = outbox.length;
  if (fresh.length > 0) write(region, fresh.map(inWords).join(' '));
}

const kinds = { email: 'E-mail', call: 'A call' };

const inWords = ({ channel, to, subject }) =>
  channel === 'sms' ? `SMS to ${to}.` : `${kinds[channel]} to ${to}: ${subject ?? ''}.`;
