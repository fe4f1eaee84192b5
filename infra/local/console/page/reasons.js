import { element, showItems } from './keyed.js';
import { channelOf, nameOf, verdictOf, wordsAfter } from './message-names.js';
import { showOptions } from './select.js';
import { momentOf, spanInWords } from './when.js';

const byId = (id) => document.getElementById(id);
const select = byId('order');
let latest;
let wanted = new URLSearchParams(location.hash.slice(1)).get('order');

/** Every message with its verdict, newest first, of one order or of all. */
export function showReasons(messages) {
  latest = messages;
  const orders = [...new Set(messages.map(({ orderId }) => orderId))];
  showOptions(select, [
    { value: '', label: 'All orders' },
    ...orders.map((value) => ({ value, label: `Order ${value}` })),
  ]);
  if (wanted !== null && orders.includes(wanted)) {
    select.value = wanted;
    wanted = null;
    byId('why-title').scrollIntoView();
  }
  const shown = messages.filter(({ orderId }) => select.value === '' || orderId === select.value);
  byId('no-reasons').hidden = messages.length > 0;
  const newestFirst = shown.toSorted(
    (a, b) => Date.parse(b.sentAt ?? b.plannedAt) - Date.parse(a.sentAt ?? a.plannedAt),
  );
  showItems(byId('reasons'), newestFirst, { keyOf, create: () => element('li'), fill: fillReason });
}

const keyOf = ({ senderId, orderId, id }) => `${senderId} ${orderId} ${id}`;

function fillReason(item, message) {
  const { state, plannedAt, sentAt } = message;
  const head = element('p', 'reason-head');
  head.append(
    element('span', `chip ${state}`, state),
    element('b', '', nameOf(message)),
    element('span', 'over', channelOf(message)),
    element('time', '', momentOf(sentAt ?? plannedAt)),
  );
  const words = [verdictOf(message), wordsAfter(message)].filter(Boolean).join('. ');
  item.replaceChildren(head, element('p', 'verdict', words), element('p', 'of', originOf(message)));
}

/** Its order, and how long it was held on its way: the verdict of what is sent no longer says so. */
function originOf({ orderId, plannedAt, sentAt }) {
  const waited = sentAt === undefined ? '' : spanInWords(plannedAt, sentAt);
  return waited === '' ? `Order ${orderId}` : `Order ${orderId}. Held for ${waited}, since ${momentOf(plannedAt)}.`;
}

select.addEventListener('change', () => {
  wanted = null;
  showReasons(latest);
});
addEventListener('hashchange', () => {
  wanted = new URLSearchParams(location.hash.slice(1)).get('order');
});
