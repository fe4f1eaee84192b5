import { randomUUID } from 'node:crypto';
import { accountId, region } from '../names.ts';
import type { Outbox } from '../outbox.ts';
import { type Call, formOf, type Reply, type Service, xml, xmlError } from './call.ts';

const arn = (kind: string, name: string) => `arn:aws:ses:${region}:${accountId}:${kind}/${name}`;

/** SES: mail goes into the outbox, parsed from its MIME by a library that has nothing to do with ours. */
export function ses(outbox: Outbox): Service {
  return {
    asks(call) {
      const form = formOf(call);
      const action = `ses:${form.get('Action') ?? ''}`;
      if (action === 'ses:GetSendQuota') return [{ action, resource: '*' }];
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
      if (form.get('Action') === 'GetSendQuota') return quotaOf(outbox);
      if (form.get('Action') !== 'SendRawEmail')
        return xmlError(400, 'InvalidAction', 'The local stack has SendRawEmail and GetSendQuota only.');
      const behaviour = outbox.providers.email;
      if (outbox.throttles('email')) return xmlError(400, 'Throttling', 'Maximum sending rate exceeded.');
      if (behaviour === 'reject') return xmlError(400, 'MessageRejected', 'Email address is not verified.');
      const badTag = [...tagsIn(form)].flat().find((part) => !/^[A-Za-z0-9_-]{1,256}$/.test(part));
      if (badTag !== undefined) return xmlError(400, 'InvalidParameterValue', `Invalid tag <${badTag}>`);
      const providerId = randomUUID();
      outbox.add({
        ...(await readMail(call)),
        channel: 'email',
        providerId,
        to: form.get('Destinations.member.1') ?? '',
        configurationSet: form.get('ConfigurationSetName') ?? '',
        tags: Object.fromEntries(tagsIn(form)),
      });
      const reply = xml('SendRawEmail', `<MessageId>${providerId}</MessageId>`);
      return behaviour === 'timeout' ? { ...reply, neverAnswered: true } : reply;
    },
  };
}

/** What an account out of the sandbox begins with. */
const fresh = { perDay: 50_000, perSecond: 14 };

function quotaOf({ providers, messages }: Outbox): Reply {
  const perSecond = providers.email.endsWith('/s') ? Number.parseInt(providers.email, 10) : fresh.perSecond;
  const figures = { Max24HourSend: fresh.perDay, MaxSendRate: perSecond, SentLast24Hours: messages.length };
  const told = Object.entries(figures).map(([name, figure]) => `<${name}>${figure}.0</${name}>`);
  return xml('GetSendQuota', told.join(''));
}

async function readMail(call: Call) {
  const form = formOf(call);
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'));
  const tags = tagsIn(form);
  const order = tags.get('waypost-order');
  return {
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? null,
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? '',
      type: mimeType,
      text: typeof content === 'string' ? content : new TextDecoder().decode(content),
    })),
    orderId: order === undefined ? null : Buffer.from(order, 'base64url').toString(),
    messageId: tags.get('waypost-message') ?? null,
  };
}

function tagsIn(form: URLSearchParams): Map<string, string> {
  const tags = new Map<string, string>();
  for (let number = 1; form.has(`Tags.member.${number}.Name`); number++) {
    tags.set(form.get(`Tags.member.${number}.Name`) ?? '', form.get(`Tags.member.${number}.Value`) ?? '');
  }
  return tags;
}
