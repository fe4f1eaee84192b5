const names = {
  'order-received': 'Order received',
  'visit-planned': 'Visit planned',
  'on-its-way': 'On its way',
  delivered: 'Done',
  delayed: 'Delayed',
};
const channels = { email: 'E-mail', sms: 'SMS' };

/** What a message is called on the page. */
export const nameOf = ({ name, rule }) => names[name] ?? name ?? rule ?? 'Message';
export const channelOf = ({ channel }) => channels[channel] ?? channel;

/** A sender's id as a name, where nothing better is known: `pauls-doors` becomes `Pauls doors`. */
export const senderNameOf = (senderId = '') => senderId.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());

/** The message that a schedule or something in the outbox belongs to. */
export const messageOf = ({ messageId }, messages) =>
  messages.find(({ id }) => messageId !== null && messageId !== undefined && (messageId === id || messageId.endsWith(id)));
