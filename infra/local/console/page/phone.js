import { heldMessages } from './held-messages.js';
import { element, showItems, write } from './keyed.js';
import { channelOf, messageOf, nameOf, senderNameOf } from './message-names.js';
import { showOptions } from './select.js';
import { isOnPhone, phoneOf, wordsOf } from './texts.js';
import { clockOf, dayOf, momentOf } from './when.js';

const byId = (id) => document.getElementById(id);
const [screen, bubbles, waiting, select] = ['screen', 'bubbles', 'waiting', 'number'].map(byId);
let latest;

/** The phone: a bubble for each SMS, notification and WhatsApp message, of one phone or of all of them, and below them what is on its way here but waits. */
export function showPhone(state) {
  latest = state;
  const texts = state.outbox.flatMap((sent, index) => (isOnPhone(sent) ? [{ ...sent, index }] : []));
  const phones = new Map(texts.map((sent) => [sent.to, phoneOf(sent)]));
  showOptions(select, [
    { value: '', label: 'All phones' },
    ...[...phones].map(([value, phone]) => ({ value, label: capital(phone) })),
  ]);
  const shown = texts.filter(({ to }) => select.value === '' || to === select.value);
  const held = select.value === '' ? heldMessages(state).filter(isHeldText) : [];
  byId('no-sms').hidden = texts.length + held.length > 0;
  write(byId('phone-time'), clockOf(state.info.now));
  keepAtEnd(() => {
    showBubbles(shown, state);
    showItems(waiting, held, { keyOf: ({ name }) => name, create: () => element('li'), fill: fillWaiting });
  });
}

/** One whose provider never answered is scheduled too, but may well have arrived. */
const isHeldText = ({ message }) => message?.state === 'held' && isOnPhone(message);

const capital = (text) => text.replace(/^./, (first) => first.toUpperCase());

/** Changes what is on the screen; who has read to its end is taken to the new end. */
function keepAtEnd(change) {
  const [before, wasAtEnd] = [screen.scrollHeight, screen.scrollHeight - screen.scrollTop - screen.clientHeight < 40];
  change();
  if (wasAtEnd && screen.scrollHeight !== before) screen.scrollTop = screen.scrollHeight;
}

function showBubbles(texts, { messages, info }) {
  const items = texts.map((sent, at) => ({
    ...sent,
    day: dayOf(sent.sentAt) === dayOf(texts[at - 1]?.sentAt ?? 0) ? '' : dayOf(sent.sentAt),
    from: senderNameOf(messageOf(sent, messages), info),
  }));
  showItems(bubbles, items, { keyOf: ({ index }) => `text ${index}`, create: () => element('li'), fill: fillBubble });
}

function fillWaiting(item, { at, message }) {
  item.replaceChildren(
    element('p', 'caption', `Order ${message.orderId}`),
    element('p', 'bubble', `“${nameOf(message)}” is held until ${momentOf(at)}.`),
  );
}

function fillBubble(item, { day, from, ...sent }) {
  const caption = element('p', 'caption');
  const over = sent.channel === 'sms' ? '' : `${channelOf(sent)} to `;
  caption.append(over, element('b', '', phoneOf(sent)), from && ` from ${from}`);
  const bubble = element('p', 'bubble');
  bubble.append(...wordsOf(sent));
  item.replaceChildren(
    ...(day ? [element('p', 'new-day', day)] : []),
    caption,
    bubble,
    element('p', 'at', clockOf(sent.sentAt)),
  );
}

select.addEventListener('change', () => {
  showPhone(latest);
  screen.scrollTop = screen.scrollHeight;
});
