import { type MessageAttributeValue, PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Channel, OutgoingSms } from './channel.ts';
import { askOnce, outcomeOf } from './outcome.ts';

/** SMS by SNS. */
export function snsSms(client: Pick<SNSClient, 'send'> = new SNSClient(askOnce)): Channel<OutgoingSms> {
  return {
    async send({ to, from, text }) {
      const origin = from?.startsWith('+') ? 'AWS.MM.SMS.OriginationNumber' : 'AWS.SNS.SMS.SenderID';
      try {
        const { MessageId } = await client.send(
          new PublishCommand({
            PhoneNumber: to,
            Message: text,
            MessageAttributes: {
              'AWS.SNS.SMS.SMSType': attribute('Transactional'),
              ...(from ? { [origin]: attribute(from) } : {}),
            },
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
