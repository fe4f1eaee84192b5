import { post } from './api.js';
import { attempt } from './attempt.js';
import { element } from './keyed.js';

const behaviours = { ok: 'Works', throttle: 'Too busy', timeout: 'No answer', reject: 'Refuses' };
const channels = { email: 'E-mail', sms: 'SMS', push: 'Notifications', whatsapp: 'WhatsApp' };
const choices = new Map();

/** The switches stand where the server says. */
export function showProviders(providers) {
  for (const [channel, behaviour] of Object.entries(providers)) {
    const choice = choices.get(`${channel} ${behaviour}`);
    if (choice && !choice.closest('[aria-busy=true]')) choice.checked = true;
  }
}

function switchOf(channel, label) {
  const group = element('fieldset', 'switch');
  group.append(element('legend', '', label));
  for (const [behaviour, words] of Object.entries(behaviours)) {
    const option = element('label');
    const choice = Object.assign(element('input'), {
      type: 'radio',
      name: channel,
      value: behaviour,
      checked: behaviour === 'ok',
    });
    choice.addEventListener('change', () => attempt(group, () => post('/api/providers', { [channel]: behaviour })));
    choices.set(`${channel} ${behaviour}`, choice);
    option.append(choice, element('span', '', words));
    group.append(option);
  }
  return group;
}

document
  .getElementById('providers')
  .append(...Object.entries(channels).map(([channel, label]) => switchOf(channel, label)));
