import { element, showItems } from './keyed.js';
import { channelOf, nameOf, verdictOf } from './message-names.js';
import { showOptions } from './select.js';
import { momentOf } from './when.js';

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
  const { state, orderId, plannedAt, sentAt } = message;
  const head = element('p', 'reason-head');
  head.append(
    element('span', `chip ${state}`, state),
    element('b', '', nameOf(message)),
    element('span', 'over', channelOf(message)),
    element('time', '', momentOf(sentAt ?? plannedAt)),
  );
  item.replaceChildren(head, element('p', 'verdict', verdictOf(message)), element('p', 'of', `Order ${orderId}`));
}

select.addEventListener('change', () => showReasons(latest));
addEventListener('hashchange', () => {
  wanted = new URLSearchParams(location.hash.slice(1)).get('order');
});
