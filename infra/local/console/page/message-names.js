const names = {
  'order-received': 'Order received',
  'visit-planned': 'Visit planned',
  'on-its-way': 'On its way',
  delivered: 'Completed',
  delayed: 'Delayed',
};
const channels = { email: 'E-mail', sms: 'SMS' };

/** What a message is called on the page. */
export const nameOf = ({ name, rule }) => names[name] ?? name ?? rule ?? 'Message';
export const channelOf = ({ channel }) => channels[channel] ?? channel;

/** What a sender is called, where the console knows it. */
export function senderNameOf(message, { senders = [] }) {
  return senders.find(({ id }) => id === message?.senderId)?.name ?? '';
}

/** The message that a schedule or something in the outbox belongs to. */
export const messageOf = ({ messageId }, messages) =>
  messages.find(({ id }) => messageId !== null && messageId !== undefined && (messageId === id || messageId.endsWith(id)));

export const sentence = (verdict) => `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}`;
