import { element, showItems, write } from './keyed.js';
import { linked } from './linked-text.js';
import { messageOf, senderNameOf } from './message-names.js';
import { showOptions } from './select.js';
import { clockOf, dayOf } from './when.js';

const byId = (id) => document.getElementById(id);
const [screen, bubbles, select] = [byId('screen'), byId('bubbles'), byId('number')];
let latest;

/** The phone: one bubble an SMS, of one number or of all of them. */
export function showPhone(state) {
  latest = state;
  const texts = state.outbox.flatMap((sent, index) => (sent.channel === 'sms' ? [{ ...sent, index }] : []));
  const numbers = [...new Set(texts.map(({ to }) => to))];
  showOptions(select, [{ value: '', label: 'All phones' }, ...numbers.map((value) => ({ value, label: value }))]);
  const shown = texts.filter(({ to }) => select.value === '' || to === select.value);
  byId('no-sms').hidden = texts.length > 0;
  write(byId('phone-time'), clockOf(state.info.now));
  showBubbles(shown, state);
}

function showBubbles(texts, { messages, info }) {
  const wasAtEnd = screen.scrollHeight - screen.scrollTop - screen.clientHeight < 40;
  const before = bubbles.childElementCount;
  const items = texts.map((sent, at) => ({
    ...sent,
    day: dayOf(sent.sentAt) === dayOf(texts[at - 1]?.sentAt ?? 0) ? '' : dayOf(sent.sentAt),
    from: senderNameOf(messageOf(sent, messages), info),
  }));
  showItems(bubbles, items, { keyOf: ({ index }) => `sms ${index}`, create: () => element('li'), fill: fillBubble });
  if (wasAtEnd && bubbles.childElementCount !== before) screen.scrollTop = screen.scrollHeight;
}

function fillBubble(item, { day, from, to, text, sentAt }) {
  const caption = element('p', 'caption');
  caption.append(element('b', '', to), from && ` from ${from}`);
  const bubble = element('p', 'bubble');
  bubble.append(...linked(text));
  item.replaceChildren(
    ...(day ? [element('p', 'new-day', day)] : []),
    caption,
    bubble,
    element('p', 'at', clockOf(sentAt)),
  );
}

select.addEventListener('change', () => {
  showPhone(latest);
  screen.scrollTop = screen.scrollHeight;
});
