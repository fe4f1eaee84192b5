import { write } from './keyed.js';

const region = document.getElementById('announcement');
let known;

/** Tells those who listen instead of look what has just arrived. */
export function announce(outbox) {
  const fresh = known === undefined ? [] : outbox.slice(known);
  known = outbox.length;
  if (fresh.length > 0) write(region, fresh.map(inWords).join(' '));
}

const kinds = { email: 'E-mail', call: 'A call', push: 'A notification', whatsapp: 'WhatsApp' };

const inWords = ({ channel, to, subject }) => {
  if (channel === 'sms') return `SMS to ${to}.`;
  return `${kinds[channel]} to ${channel === 'push' ? 'an app' : to}: ${subject ?? ''}.`;
};
