import { type MessageAttributeValue, PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Channel, OutgoingSms } from './channel.ts';
import { askOnce, outcomeOf } from './outcome.ts';

/** SMS by SNS: from the account's number where it has one, else under the sender's SMS name. */
export function snsSms(originationNumber: string | undefined, client = new SNSClient(askOnce)): Channel<OutgoingSms> {
  return {
    async send({ to, text, sender }) {
      const from: Record<string, MessageAttributeValue> = originationNumber
        ? { 'AWS.MM.SMS.OriginationNumber': attribute(originationNumber) }
        : sender.smsName
          ? { 'AWS.SNS.SMS.SenderID': attribute(sender.smsName) }
          : {};
      try {
        const { MessageId } = await client.send(
          new PublishCommand({
            PhoneNumber: to,
            Message: text,
            MessageAttributes: { 'AWS.SNS.SMS.SMSType': attribute('Transactional'), ...from },
          }),
        );
        return { kind: 'accepted', providerId: MessageId ?? '' };
      } catch (error) {
        // She said STOP: AWS lets nothing through to her number.
        if (/opted out/i.test(String(error))) return { kind: 'refused', code: 'opted_out' };
        return outcomeOf(error);
      }
    },
  };
}

const attribute = (value: string): MessageAttributeValue => ({ DataType: 'String', StringValue: value });
