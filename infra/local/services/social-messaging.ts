import { randomUUID } from 'node:crypto';
import { accountId, region } from '../names.ts';
import type { Outbox } from '../outbox.ts';
import { json, jsonError, jsonOf, type Reply, type Service } from './call.ts';

interface TemplateMessage {
  to: string;
  type: string;
  template: {
    name: string;
    language: { code: string };
    components?: { type: string; parameters: { type: string; text: string }[] }[];
  };
}

const numberOf = (call: Parameters<Service['asks']>[0]) => String(jsonOf(call).originationPhoneNumberId);

/** AWS End User Messaging Social: WhatsApp messages by an approved template go into the outbox. */
export const socialMessaging = (outbox: Outbox): Service => ({
  asks: (call) => {
    const number = numberOf(call).replace('phone-number-id-', '');
    const resource = `arn:aws:social-messaging:${region}:${accountId}:phone-number-id/${number}`;
    return [{ action: 'social-messaging:SendWhatsAppMessage', resource }];
  },
  refuse: (_, action) => jsonError(403, 'AccessDeniedException', `not authorized to perform ${action}`),
  answer(call) {
    if (call.path !== '/v1/whatsapp/send') {
      return Promise.resolve(jsonError(404, 'UnknownOperationException', 'The local stack sends messages only.'));
    }
    return Promise.resolve(take(jsonOf(call), outbox));
  },
});

function take({ message }: Record<string, unknown>, outbox: Outbox): Reply {
  const behaviour = outbox.providers.whatsapp;
  if (outbox.throttles('whatsapp')) return jsonError(429, 'ThrottledRequestException', 'Rate exceeded');
  const { to, type, template } = JSON.parse(Buffer.from(String(message), 'base64').toString()) as TemplateMessage;
  if (behaviour === 'reject' || type !== 'template') {
    return jsonError(400, 'InvalidParametersException', 'Template name does not exist in the translation');
  }
  const parameters = (template.components ?? []).flatMap((one) => one.parameters.map(({ text }) => text));
  const empty = parameters.find((text) => text.trim() === '' || /[\n\t]| {5}/.test(text));
  if (empty !== undefined) return jsonError(400, 'InvalidParametersException', 'Parameter value is not valid');
  const messageId = randomUUID();
  const whatsapp = { template: template.name, language: template.language.code, parameters };
  outbox.add({
    ...{ channel: 'whatsapp', to, subject: template.name, text: parameters.join('\n'), html: null, whatsapp },
    ...{ providerId: messageId, orderId: null, messageId: null },
  });
  return behaviour === 'timeout' ? { ...json({ messageId }), neverAnswered: true } : json({ messageId });
}
