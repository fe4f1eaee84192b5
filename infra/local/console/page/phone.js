import { heldMessages } from './held-messages.js';
import { element, showItems, write } from './keyed.js';
import { linked } from './linked-text.js';
import { messageOf, nameOf, senderNameOf } from './message-names.js';
import { showOptions } from './select.js';
import { clockOf, dayOf, momentOf } from './when.js';

const byId = (id) => document.getElementById(id);
const [screen, bubbles, waiting, select] = ['screen', 'bubbles', 'waiting', 'number'].map(byId);
const onPhone = new Set(['sms', 'push', 'whatsapp']);
let latest;

/** An app is known by the end of its endpoint's ARN. */
const toWhom = ({ to, push }) => (push ? `App (${push.platform}) …${to.slice(-6)}` : to);

/** The phone: what lit it up, of one number or app or of all of them, and below that what is on its way here but waits. */
export function showPhone(state) {
  latest = state;
  const texts = state.outbox.flatMap((sent, index) => (onPhone.has(sent.channel) ? [{ ...sent, index }] : []));
  const phones = new Map(texts.map((sent) => [sent.to, { value: sent.to, label: toWhom(sent) }]));
  showOptions(select, [{ value: '', label: 'All phones' }, ...phones.values()]);
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
const isHeldText = ({ message }) => onPhone.has(message?.channel) && message.state === 'held';

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
  showItems(bubbles, items, {
    keyOf: ({ index, channel }) => `${channel} ${index}`,
    create: () => element('li'),
    fill: fillBubble,
  });
}

function fillWaiting(item, { at, message }) {
  item.replaceChildren(
    element('p', 'caption', `Order ${message.orderId}`),
    element('p', 'bubble', `“${nameOf(message)}” is held until ${momentOf(at)}.`),
  );
}

function fillBubble(item, sent) {
  const { day, from, sentAt } = sent;
  const caption = element('p', 'caption');
  caption.append(element('b', '', toWhom(sent)), from && ` from ${from}`);
  const bubble = bubbleOf(sent);
  item.replaceChildren(
    ...(day ? [element('p', 'new-day', day)] : []),
    caption,
    bubble,
    element('p', 'at', clockOf(sentAt)),
  );
}

/** As each of them looks: a notification on the lock screen, a message in WhatsApp, a text. */
function bubbleOf({ text, push, whatsapp }) {
  if (push) {
    const notification = element('a', 'notification');
    if (/^https?:/.test(push.url)) notification.href = push.url;
    notification.append(element('b', '', push.title), element('span', '', push.body));
    return notification;
  }
  const bubble = element('p', whatsapp ? 'bubble whatsapp' : 'bubble');
  if (whatsapp) bubble.append(element('small', '', `WhatsApp: ${whatsapp.template}, ${whatsapp.language}`), '\n');
  bubble.append(...linked(text));
  return bubble;
}

select.addEventListener('change', () => {
  showPhone(latest);
  screen.scrollTop = screen.scrollHeight;
});
