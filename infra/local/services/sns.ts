import { randomUUID } from 'node:crypto';
import type { Outbox } from '../outbox.ts';
import { formOf, type Service, xml, xmlError } from './call.ts';

/** SNS: text messages to phones go into the outbox, but to those that said STOP, until they are let through again. */
export function sns(outbox: Outbox): Service {
  return {
    asks(call) {
      const form = formOf(call);
      return [
        { action: `sns:${form.get('Action') ?? ''}`, resource: form.get('TopicArn') ?? form.get('PhoneNumber') ?? '*' },
      ];
    },
    refuse: (_, action) => xmlError(403, 'AuthorizationError', `not authorized to perform ${action}`),
    answer(call) {
      const form = formOf(call);
      if (form.get('Action') === 'OptInPhoneNumber') {
        const wasOut = outbox.optedOut.delete(form.get('phoneNumber') ?? '');
        return Promise.resolve(
          wasOut ? xml('OptInPhoneNumber', '') : xmlError(400, 'InvalidParameter', 'The phone number is not opted out'),
        );
      }
      const to = form.get('PhoneNumber');
      if (!to)
        return Promise.resolve(xmlError(400, 'InvalidParameter', 'The local stack sends to phone numbers only.'));
      const behaviour = outbox.providers.sms;
      if (behaviour === 'throttle') return Promise.resolve(xmlError(429, 'Throttled', 'Rate exceeded'));
      if (behaviour === 'reject') {
        return Promise.resolve(
          xmlError(400, 'InvalidParameter', 'Invalid parameter: PhoneNumber is not valid to publish to'),
        );
      }
      if (outbox.optedOut.has(to)) {
        return Promise.resolve(xmlError(400, 'InvalidParameter', 'Invalid parameter: the phone number is opted out'));
      }
      const providerId = randomUUID();
      const text = form.get('Message') ?? '';
      outbox.add({ channel: 'sms', to, subject: null, text, html: null, providerId, orderId: null, messageId: null });
      const reply = xml('Publish', `<MessageId>${providerId}</MessageId>`);
      return Promise.resolve(behaviour === 'timeout' ? { ...reply, neverAnswered: true } : reply);
    },
  };
}
