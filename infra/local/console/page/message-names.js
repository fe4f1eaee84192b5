import { momentOf } from './when.js';

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
  messages.find(
    ({ id }) => messageId !== null && messageId !== undefined && (messageId === id || messageId.endsWith(id)),
  );

/** A verdict as a sentence, the instants in it as the clock on the wall shows them. */
export const verdictOf = ({ verdict }) =>
  verdict.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, momentOf).replace(/^./, (first) => first.toUpperCase());
