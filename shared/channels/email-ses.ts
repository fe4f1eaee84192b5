import { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
import MimeNode from 'nodemailer/lib/mime-node/index.js';
import type { Channel, OutgoingEmail } from './channel.ts';
import { askOnce, outcomeOf } from './outcome.ts';

/** E-mail by SES. */
export function sesEmail(configurationSet: string, client = new SESClient(askOnce)): Channel<OutgoingEmail> {
  return {
    async send(email) {
      const raw = await mimeOf(email);
      try {
        const { MessageId } = await client.send(
          new SendRawEmailCommand({
            Source: email.sender.from,
            Destinations: [email.to],
            ConfigurationSetName: configurationSet,
            Tags: Object.entries(email.tags).map(([Name, Value]) => ({ Name, Value })),
            RawMessage: { Data: raw },
          }),
        );
        return { kind: 'accepted', providerId: MessageId ?? '' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

function mimeOf({ sender, to, subject, html, text, calendar, unsubscribeLink }: OutgoingEmail): Promise<Buffer> {
  const mail = new MimeNode(calendar === undefined ? 'multipart/alternative' : 'multipart/mixed');
  mail.setHeader([
    { key: 'From', value: { name: sender.name, address: sender.from } as unknown as string },
    { key: 'To', value: to },
    ...(sender.replyTo ? [{ key: 'Reply-To', value: sender.replyTo }] : []),
    { key: 'Subject', value: subject },
    ...(unsubscribeLink
      ? [
          { key: 'List-Unsubscribe', value: `<${unsubscribeLink}>` },
          { key: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
        ]
      : []),
    // Holiday replies to a machine help nobody (RFC 3834).
    { key: 'Auto-Submitted', value: 'auto-generated' },
  ]);
  const words = calendar === undefined ? mail : mail.createChild('multipart/alternative');
  words.createChild('text/plain; charset=utf-8').setContent(text);
  words.createChild('text/html; charset=utf-8').setContent(html);
  if (calendar !== undefined) {
    const file = mail.createChild('text/calendar; charset=utf-8; method=PUBLISH', { filename: 'calendar.ics' });
    // Its lines end as RFC 5545 has it, whatever mail servers do to text.
    file.setHeader('Content-Transfer-Encoding', 'base64');
    file.setContent(calendar);
  }
  return mail.build();
}
