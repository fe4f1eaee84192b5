import { randomUUID } from 'node:crypto';
import type { Outbox } from '../outbox.ts';
import { type Reply, xml, xmlError } from './call.ts';

/** An app on a device, as SNS keeps it. */
export interface PlatformEndpoint {
  token: string;
  isEnabled: boolean;
}

const invalid = (message: string) => xmlError(400, 'InvalidParameter', `Invalid parameter: ${message}`);

/** SNS's endpoints for apps: one a token and application; asked for again, the same, switched off as it may be. */
export function createEndpoint(form: URLSearchParams, { endpoints }: Outbox): Reply {
  const token = form.get('Token') ?? '';
  const application = form.get('PlatformApplicationArn') ?? '';
  if (token === '' || token.startsWith('invalid')) return invalid('Token Reason: must be at most 400 hexadecimal');
  const prefix = `${application.replace(':app/', ':endpoint/')}/`;
  const known = [...endpoints].find(([arn, endpoint]) => arn.startsWith(prefix) && endpoint.token === token);
  const arn = known?.[0] ?? prefix + randomUUID();
  if (known && !known[1].isEnabled) {
    return invalid(`Token Reason: Endpoint ${arn} already exists with the same Token, but different attributes.`);
  }
  endpoints.set(arn, { token, isEnabled: true });
  return xml('CreatePlatformEndpoint', `<EndpointArn>${arn}</EndpointArn>`);
}

export function setEndpoint(form: URLSearchParams, { endpoints }: Outbox): Reply {
  const arn = form.get('EndpointArn') ?? '';
  const known = endpoints.get(arn);
  if (!known) return xmlError(404, 'NotFound', 'Endpoint does not exist');
  const isEnabled = [1, 2, 3].some(
    (entry) =>
      form.get(`Attributes.entry.${entry}.key`) === 'Enabled' && form.get(`Attributes.entry.${entry}.value`) === 'true',
  );
  endpoints.set(arn, { ...known, isEnabled });
  return xml('SetEndpointAttributes', '');
}

interface Alert {
  title: string;
  body: string;
}
interface ApnsPayload {
  aps: { alert: Alert };
  url: string;
}
interface FcmPayload {
  fcmV1Message: { message: { notification: Alert; data: { url: string } } };
}

/** A notification to an app goes into the outbox, as Apple's or Google's service would have handed it over. */
export function publishToEndpoint(arn: string, form: URLSearchParams, outbox: Outbox): Reply {
  const behaviour = outbox.providers.push;
  if (outbox.throttles('push')) return xmlError(429, 'Throttled', 'Rate exceeded');
  const known = outbox.endpoints.get(arn);
  if (!known) return invalid('TargetArn Reason: No endpoint found for the target arn specified');
  if (behaviour === 'reject') known.isEnabled = false;
  if (!known.isEnabled) return xmlError(400, 'EndpointDisabled', 'Endpoint is disabled');
  const platform = arn.split('/')[1] ?? '';
  const messages = JSON.parse(form.get('Message') ?? '{}') as Record<string, string>;
  if (form.get('MessageStructure') !== 'json' || messages.default === undefined) {
    return invalid('Message Structure - No default entry in JSON message body');
  }
  const { title, body, url } = shownBy(platform, messages[platform] ?? '');
  const providerId = randomUUID();
  outbox.add({
    ...{ channel: 'push', to: arn, subject: title, text: body, html: null, push: { platform, title, body, url } },
    ...{ providerId, orderId: null, messageId: null },
  });
  const reply = xml('Publish', `<MessageId>${providerId}</MessageId>`);
  return behaviour === 'timeout' ? { ...reply, neverAnswered: true } : reply;
}

function shownBy(platform: string, payload: string): Alert & { url: string } {
  if (platform === 'GCM') {
    const { notification, data } = (JSON.parse(payload) as FcmPayload).fcmV1Message.message;
    return { ...notification, url: data.url };
  }
  const { aps, url } = JSON.parse(payload) as ApnsPayload;
  return { ...aps.alert, url };
}
