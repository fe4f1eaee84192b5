import { post } from './api.js';
import { attempt } from './attempt.js';
import { heldMessages } from './held-messages.js';
import { element, showItems, write } from './keyed.js';
import { channelOf, nameOf, verdictOf } from './message-names.js';
import { inWords, momentOf } from './when.js';

const byId = (id) => document.getElementById(id);

/** What waits, until when. */
export function showHeld(state) {
  const items = heldMessages(state).map((held) => ({ ...held, left: inWords(held.at, state.info.now) }));
  byId('none-held').hidden = items.length > 0;
  write(byId('held-count'), items.length === 0 ? '' : `${items.length} waiting`);
  showItems(byId('held'), items, { keyOf: ({ name }) => name, create: () => element('li'), fill: fillHeld });
}

function fillHeld(item, { at, left, message }) {
  const what = message ? `${channelOf(message)} “${nameOf(message)}”` : 'A message';
  const when = element('p', 'until');
  when.append(element('b', '', momentOf(at)), element('span', '', left));
  const about = message ? [element('p', 'of', `Order ${message.orderId}. ${verdictOf(message)}.`)] : [];
  item.replaceChildren(
    when,
    element('p', 'what', what),
    ...about,
    ...(message?.state === 'held' ? [cancelButton(message)] : []),
  );
}

function cancelButton({ senderId: sender, orderId: order, id: message, ...named }) {
  const button = Object.assign(element('button', 'cancel', 'Cancel'), { type: 'button' });
  button.setAttribute('aria-label', `Cancel ${channelOf(named)} “${nameOf(named)}” of order ${order}`);
  button.addEventListener('click', () => attempt(button, () => post('/api/cancel', { sender, order, message })));
  return button;
}
