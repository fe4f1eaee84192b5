import { post } from './api.js';
import { attempt } from './attempt.js';
import { element, showItems } from './keyed.js';

const list = document.getElementById('pauses');
const always = [{}, { channel: 'email' }, { channel: 'sms' }];
/** What each button stands for now. */
const standing = new WeakMap();
const channels = {
  email: 'e-mail',
  sms: 'SMS',
  push: 'notifications',
  whatsapp: 'WhatsApp',
  call: 'calls',
  webhook: 'webhooks',
};

/** What can be paused with one press, and all that is paused, each with its way back. */
export function showPauses(pauses) {
  const scopes = pauses.map(({ since: _since, by: _by, ...scope }) => scope);
  const keys = new Set(scopes.map(keyOf));
  const others = scopes.filter((scope) => !always.some((one) => keyOf(one) === keyOf(scope)));
  const items = [...always, ...others].map((scope) => ({ scope, paused: keys.has(keyOf(scope)) }));
  showItems(list, items, { keyOf: ({ scope }) => keyOf(scope), create, fill });
}

const keyOf = ({ sender = '', channel = '', rule = '' }) => JSON.stringify([sender, channel, rule]);

function create() {
  const [item, button] = [element('li'), element('button')];
  button.type = 'button';
  button.addEventListener('click', () => {
    const { scope, paused } = standing.get(button);
    void attempt(button, () => post(paused ? '/api/resume' : '/api/pause', scope));
  });
  item.append(button);
  return item;
}

function fill({ firstChild: button }, { scope, paused }) {
  standing.set(button, { scope, paused });
  button.classList.toggle('paused', paused);
  button.textContent = `${paused ? 'Resume' : 'Pause'} ${wordsOf(scope)}`;
}

function wordsOf({ sender, channel, rule }) {
  const parts = [rule && `rule ${rule}`, channel && (channels[channel] ?? channel), sender && `sender ${sender}`];
  return parts.filter(Boolean).join(' of ') || 'everything';
}
