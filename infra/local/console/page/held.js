import { element, showItems, write } from './keyed.js';
import { channelOf, messageOf, nameOf, verdictOf } from './message-names.js';
import { inWords, momentOf } from './when.js';

const byId = (id) => document.getElementById(id);

/** What waits, until when. */
export function showHeld({ schedules, messages, info }) {
  const items = [...schedules]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ name, at, messageId }) => {
      const message = messageOf({ messageId }, messages);
      return { name, at, left: inWords(at, info.now), message };
    });
  byId('none-held').hidden = items.length > 0;
  write(byId('held-count'), items.length === 0 ? '' : `${items.length} waiting`);
  showItems(byId('held'), items, { keyOf: ({ name }) => name, create: () => element('li'), fill: fillHeld });
}

function fillHeld(item, { at, left, message }) {
  const what = message ? `${channelOf(message)} “${nameOf(message)}”` : 'A message';
  const when = element('p', 'until');
  when.append(element('b', '', momentOf(at)), element('span', '', left));
  const about = message ? [element('p', 'of', `Order ${message.orderId}. ${verdictOf(message)}.`)] : [];
  item.replaceChildren(when, element('p', 'what', what), ...about);
}
