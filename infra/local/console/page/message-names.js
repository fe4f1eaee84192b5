import { momentOf } from './when.js';

const channels = {
  email: 'E-mail',
  sms: 'SMS',
  push: 'Notification',
  whatsapp: 'WhatsApp',
  call: 'Call',
  webhook: 'Webhook',
};

const capital = (text) => text.replace(/^./, (first) => first.toUpperCase());

/** What a message is called on the page: `visit-planned` is a visit planned. A tent that is collected is not delivered. */
export const nameOf = ({ name }) => (name === 'delivered' ? 'Completed' : capital(name.replaceAll('-', ' ')));
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
export const verdictOf = ({ verdict }) => capital(inMoments(verdict));
/** What became of it afterwards, where somebody said so in words: how a call ended. */
export const wordsAfter = ({ report }) => (report?.words ? `${capital(inMoments(report.words))}.` : '');

const inMoments = (text) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, momentOf);
