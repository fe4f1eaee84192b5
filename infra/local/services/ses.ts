import { randomUUID } from 'node:crypto';
import { accountId, region } from '../names.ts';
import type { Outbox } from '../outbox.ts';
import { type Call, formOf, type Service, xml, xmlError } from './call.ts';

const arn = (kind: string, name: string) => `arn:aws:ses:${region}:${accountId}:${kind}/${name}`;

/** SES: mail goes into the outbox, parsed from its MIME by a library that has nothing to do with ours. */
export function ses(outbox: Outbox): Service {
  return {
    asks(call) {
      const form = formOf(call);
      const action = `ses:${form.get('Action') ?? ''}`;
      const domain = (form.get('Source') ?? '').split('@').at(-1) ?? '';
      const set = form.get('ConfigurationSetName');
      return [
        { action, resource: arn('identity', domain) },
        ...(set ? [{ action, resource: arn('configuration-set', set) }] : []),
      ];
    },
    refuse: (_, action) => xmlError(403, 'AccessDenied', `not authorized to perform ${action}`),
    async answer(call) {
      const form = formOf(call);
      if (form.get('Action') !== 'SendRawEmail') return xmlError(400, 'InvalidAction', 'The local stack has SendRawEmail only.');
      const behaviour = outbox.providers.email;
      if (behaviour === 'throttle') return xmlError(400, 'Throttling', 'Maximum sending rate exceeded.');
      if (behaviour === 'reject') return xmlError(400, 'MessageRejected', 'Email address is not verified.');
      const providerId = randomUUID();
      outbox.add({ ...(await readMail(call)), channel: 'email', providerId, to: form.get('Destinations.member.1') ?? '' });
      const reply = xml('SendRawEmail', `<MessageId>${providerId}</MessageId>`);
      return behaviour === 'timeout' ? { ...reply, neverAnswered: true } : reply;
    },
  };
}

async function readMail(call: Call) {
  const form = formOf(call);
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'));
  const [orderId, messageId] = namesIn(form.get('Tags.member.1.Value'));
  return { subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html ?? null, orderId, messageId };
}

/** Our tag names the message: sender, order and message id. */
function namesIn(tag: string | null): [string | null, string | null] {
  if (!tag) return [null, null];
  const [, orderId = null, messageId = null] = JSON.parse(Buffer.from(tag, 'base64url').toString()) as (string | null)[];
  return [orderId, messageId];
}
