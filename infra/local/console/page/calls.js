import { post } from './api.js';
import { attempt } from './attempt.js';
import { element, showItems, write } from './keyed.js';
import { momentOf } from './when.js';

const byId = (id) => document.getElementById(id);
const outcomes = { reached: 'Reached', no_answer: 'No answer', wrong_number: 'Wrong number', refused: 'No more calls' };

/** The call list: whom colleagues have to phone, with what to say. A press says how it went. */
export function showCalls({ calls, info }) {
  byId('no-calls').hidden = calls.length > 0;
  write(byId('call-count'), calls.length === 0 ? '' : `${calls.length} to make`);
  const items = calls.map((call) => ({ ...call, waits: call.notBefore > info.now }));
  showItems(byId('calls'), items, { keyOf, create: () => element('li'), fill: fillCall });
}

const keyOf = ({ senderId, orderId, id }) => `${senderId} ${orderId} ${id}`;

function fillCall(item, call) {
  const { name, phone, headline, script, orderId, assignee, notBefore, waits } = call;
  const who = element('p', 'until');
  who.append(element('b', '', name ?? phone), element('span', '', name ? phone : ''));
  const whose = assignee ? ` For ${assignee}.` : '';
  const later = waits ? ` Not before ${momentOf(notBefore)}.` : '';
  const buttons = element('p', 'outcomes');
  buttons.append(...Object.keys(outcomes).map((outcome) => buttonFor(outcome, call)));
  item.replaceChildren(
    who,
    element('p', 'what', headline),
    element('p', 'script', script.join(' ')),
    element('p', 'of', `Order ${orderId}.${whose}${later}`),
    buttons,
  );
}

function buttonFor(outcome, { senderId: sender, orderId: order, id: call, name, phone }) {
  const button = Object.assign(element('button', '', outcomes[outcome]), { type: 'button' });
  button.setAttribute('aria-label', `${outcomes[outcome]}: ${name ?? phone}, order ${order}`);
  button.addEventListener('click', () => attempt(button, () => post('/api/called', { sender, order, call, outcome })));
  return button;
}
