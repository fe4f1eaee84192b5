import { gzipSync } from 'node:zlib';

const mail = {
  timestamp: '2026-11-23T10:00:00.000Z',
  source: 'orders@example.com',
  messageId: 'ses-1',
  destination: ['ann@example.com'],
  tags: {
    'ses:configuration-set': ['set'],
    'waypost-sender': ['default'],
    'waypost-order': [Buffer.from('A-1001').toString('base64url')],
    'waypost-message': ['m'],
  },
};

/** A call by a topic, one record a message; a text is published as it is. */
export const byTopic = (...messages: (object | string)[]) => ({
  Records: messages.map((message, index) => ({
    EventSource: 'aws:sns',
    Sns: {
      MessageId: String(index),
      Timestamp: '2026-11-23T10:05:00.000Z',
      Message: typeof message === 'string' ? message : JSON.stringify(message),
    },
  })),
});

/** An event of SES's about the one e-mail. */
export const ofSes = (eventType: string, details: object = {}, ofMail: object = {}) => ({
  eventType,
  mail: { ...mail, ...ofMail },
  ...details,
});
export const timestamp = '2026-11-23T10:01:00.000Z';
export const bounce = (bounceType: string, bounceSubType = 'General', ofMail = {}) =>
  ofSes('Bounce', { bounce: { timestamp, bounceType, bounceSubType, bouncedRecipients: [] } }, ofMail);

/** A call by a log, one line a text. */
export const byLog = (lines: (object | string)[], messageType = 'DATA_MESSAGE') => ({
  awslogs: {
    data: gzipSync(
      JSON.stringify({
        messageType,
        logEvents: lines.map((line) => ({
          timestamp: Date.parse(timestamp),
          message: typeof line === 'string' ? line : JSON.stringify(line),
        })),
      }),
    ).toString('base64'),
  },
});
export const ofSms = (status: string, providerResponse: string, messageId = 'sns-1') => ({
  notification: { messageId, timestamp: '2026-11-23 10:00:00.000' },
  delivery: { destination: '+46701234567', providerResponse, dwellTimeMs: 599 },
  status,
});

/** What a WhatsApp Business Account tells its event destination, as AWS's documentation shows it. */
export const ofWhatsApp = (messages: object[] | undefined, more: object = {}) => ({
  context: {
    MetaWabaIds: [{ wabaId: '1234567890abcde', arn: 'arn:aws:social-messaging:eu-north-1:111122223333:waba/example' }],
    MetaPhoneNumberIds: [
      {
        metaPhoneNumberId: 'abcde1234567890',
        arn: 'arn:aws:social-messaging:eu-north-1:111122223333:phone-number-id/example',
      },
    ],
  },
  whatsAppWebhookEntry: JSON.stringify({
    id: '1234567890abcde',
    changes: [
      {
        field: 'messages',
        value: {
          messaging_product: 'whatsapp',
          metadata: { display_phone_number: '12065550100', phone_number_id: 'abcde1234567890' },
          ...(messages && {
            contacts: [{ profile: { name: 'Ann' }, wa_id: '46701234567' }],
            messages: messages.map((message) => ({
              from: '46701234567',
              id: 'wamid.1',
              timestamp: '1795428240',
              ...message,
            })),
          }),
          ...more,
        },
      },
    ],
  }),
  aws_account_id: '111122223333',
  message_timestamp: '2026-11-23T10:04:00.271279391Z',
  messageId: '6d69f07a-c317-4278-9d5c-6a84078419ec',
});
