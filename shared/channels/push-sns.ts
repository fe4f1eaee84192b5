import { type MessageAttributeValue, PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { AppDevice } from '../push/device.ts';
import { outcomeOf } from './outcome.ts';
import type { OutgoingPush } from './outgoing-push.ts';
import type { PushService } from './push.ts';

/** Notifications in a sender's own app, by SNS's endpoints. */
export function snsPush(client: Pick<SNSClient, 'send'>): PushService<AppDevice> {
  return {
    async send({ endpointArn }, push) {
      try {
        const { MessageId } = await client.send(
          new PublishCommand({
            TargetArn: endpointArn,
            MessageStructure: 'json',
            Message: JSON.stringify(payloadFor(endpointArn, push)),
            MessageAttributes: attributesFor(endpointArn, push),
          }),
        );
        return { kind: 'accepted', providerId: MessageId ?? '' };
      } catch (error) {
        return isGone(error) ? { kind: 'gone', code: error.name } : outcomeOf(error);
      }
    },
  };
}

/** APNS, APNS_SANDBOX or GCM: `arn:aws:sns:<region>:<account>:endpoint/<platform>/<application>/<id>`. */
const platformOf = (endpointArn: string): string => endpointArn.split('/')[1] ?? '';

/**
 * What Apple's and Google's services take:
 * developer.apple.com/documentation/usernotifications/generating-a-remote-notification,
 * firebase.google.com/docs/reference/fcm/rest/v1/projects.messages, each as text in SNS's JSON.
 */
function payloadFor(endpointArn: string, push: OutgoingPush): Record<string, string> {
  const { title, body, url, thread, topic, isUrgent } = push;
  const platform = platformOf(endpointArn);
  if (platform === 'GCM') {
    const android = {
      priority: isUrgent ? 'high' : 'normal',
      collapse_key: topic,
      notification: { tag: topic },
    };
    const message = { notification: { title, body }, data: { url, thread }, android };
    return { default: body, GCM: JSON.stringify({ fcmV1Message: { validate_only: false, message } }) };
  }
  const aps = { alert: { title, body }, 'thread-id': thread, sound: 'default' };
  return { default: body, [platform]: JSON.stringify({ aps, url }) };
}

/** docs.aws.amazon.com/sns/latest/dg/sns-message-attributes.html */
function attributesFor(
  endpointArn: string,
  { topic, secondsToLive, isUrgent }: OutgoingPush,
): Record<string, MessageAttributeValue> {
  const platform = platformOf(endpointArn);
  const timeToLive = attribute(String(secondsToLive));
  if (platform === 'GCM') return { 'AWS.SNS.MOBILE.FCM.TTL': timeToLive };
  return {
    [`AWS.SNS.MOBILE.${platform}.TTL`]: timeToLive,
    'AWS.SNS.MOBILE.APNS.PUSH_TYPE': attribute('alert'),
    'AWS.SNS.MOBILE.APNS.PRIORITY': attribute(isUrgent ? '10' : '5'),
    'AWS.SNS.MOBILE.APNS.COLLAPSE_ID': attribute(topic),
  };
}

const attribute = (value: string): MessageAttributeValue => ({ DataType: 'String', StringValue: value });

/** The app was removed, or its token given to another: SNS has switched the endpoint off, or knows none of that name. */
function isGone(error: unknown): error is Error {
  const { name = '', message = '' } = error as Partial<Error>;
  if (name.startsWith('EndpointDisabled') || name.startsWith('NotFound')) return true;
  return name.startsWith('InvalidParameter') && /TargetArn|endpoint/i.test(message);
}
