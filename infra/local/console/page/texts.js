import { element } from './keyed.js';
import { linked } from './linked-text.js';

const apps = { APNS: 'an app on an iPhone', APNS_SANDBOX: 'an app on an iPhone', GCM: 'an app on Android' };

/** What a telephone shows: SMS, notifications and WhatsApp. */
export const isOnPhone = ({ channel }) => channel === 'sms' || channel === 'push' || channel === 'whatsapp';

/** Whose telephone it is: by its number, or by the app that a notification went to. */
export const phoneOf = ({ to, push }) => (push ? (apps[push.platform] ?? 'an app') : to);

/** What a bubble says. A notification leads somewhere at a touch; of WhatsApp's template only what stands in it is ours. */
export function wordsOf({ text, push, whatsapp }) {
  if (push) return [element('b', 'bubble-title', push.title), push.body, '\n', ...linked(push.url)];
  if (!whatsapp) return linked(text);
  const filled = whatsapp.parameters.flatMap((parameter, at) => [`\n{{${at + 1}}} `, ...linked(parameter)]);
  return [element('b', 'bubble-title', `Template ${whatsapp.template} (${whatsapp.language})`), ...trimmed(filled)];
}

const trimmed = ([first = '', ...others]) => [first.trimStart(), ...others];
