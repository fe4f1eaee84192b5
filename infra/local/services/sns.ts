import { randomUUID } from 'node:crypto';
import type { Outbox } from '../outbox.ts';
import { createEndpoint, publishToEndpoint, setEndpoint } from './sns-endpoints.ts';
import { formOf, type Service, xml, xmlError } from './call.ts';

/** What a call is about, where that has an ARN. */
const resourceOf = (form: URLSearchParams): string =>
  ['TopicArn', 'TargetArn', 'EndpointArn', 'PlatformApplicationArn', 'PhoneNumber']
    .map((name) => form.get(name))
    .find((value) => value !== null) ?? '*';

/** SNS: notifications to apps and text messages to phones go into the outbox, but to those that said STOP, until they are let through again. */
export function sns(outbox: Outbox): Service {
  return {
    asks(call) {
      const form = formOf(call);
      return [{ action: `sns:${form.get('Action') ?? ''}`, resource: resourceOf(form) }];
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
      const target = form.get('TargetArn');
      if (target) return Promise.resolve(publishToEndpoint(target, form, outbox));
      if (form.get('Action') === 'CreatePlatformEndpoint') return Promise.resolve(createEndpoint(form, outbox));
      if (form.get('Action') === 'SetEndpointAttributes') return Promise.resolve(setEndpoint(form, outbox));
      const to = form.get('PhoneNumber');
      if (!to)
        return Promise.resolve(xmlError(400, 'InvalidParameter', 'The local stack sends to phone numbers only.'));
      const behaviour = outbox.providers.sms;
      if (outbox.throttles('sms')) return Promise.resolve(xmlError(429, 'Throttled', 'Rate exceeded'));
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
