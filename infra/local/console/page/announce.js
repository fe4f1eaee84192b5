import { write } from './keyed.js';
import { channelOf } from './message-names.js';
import { isOnPhone, phoneOf } from './texts.js';

const region = document.getElementById('announcement');
let known;

/** Tells those who listen instead of look what has just arrived. */
export function announce(outbox) {
  const fresh = known === undefined ? [] : outbox.slice(known);
  known = outbox.length;
  if (fresh.length > 0) write(region, fresh.map(inWords).join(' '));
}

const inWords = (sent) =>
  isOnPhone(sent)
    ? `${channelOf(sent)} to ${phoneOf(sent)}.`
    : `${channelOf(sent)} to ${sent.to}: ${sent.subject ?? ''}.`;
