import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type * as z from 'zod/mini';
import { sesEmail } from '../channels/email-ses.ts';
import { snsSms } from '../channels/sms-sns.ts';
import { contactHash } from '../consent/contact.ts';
import { dynamoContactStore } from '../consent/dynamo-contact-store.ts';
import { dynamoTable } from '../dynamo-table.ts';
import { linkTo, tokenOf } from '../links/link.ts';
import type { ChannelName } from '../orders/order-facts.ts';
import { dynamoOrderStore } from '../orders/dynamo-order-store.ts';
import { secretReader } from '../secrets.ts';
import { dynamoSenderStore } from '../senders/dynamo-sender-store.ts';
import { senderFinder } from '../senders/find-sender.ts';
import type { DeliveryDependencies } from './deliver-message.ts';
import { dynamoMessageStore } from './dynamo-message-store.ts';
import { eventBridgeSchedules } from './eventbridge-schedules.ts';
import type { sendingEnvironment } from './sending-environment.ts';

type SendingEnvironment = z.output<z.ZodMiniObject<typeof sendingEnvironment>>;

/** What a function that sends messages works with, on AWS. `deliverArn` is the function that schedules call. */
export function deliveryOnAws(env: SendingEnvironment, deliverArn: string) {
  const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);
  const secrets = secretReader(new SecretsManagerClient({}));
  const tokenFor = async (senderId: string, orderId: string) =>
    tokenOf(await secrets.currentOf(env.LINK_SECRET_ARN), senderId, orderId);
  const contactHashFor = async (channel: ChannelName, address: string) =>
    contactHash(await secrets.currentOf(env.LINK_SECRET_ARN), channel, address);
  return {
    contacts: dynamoContactStore(table),
    contactHash: contactHashFor,
    orders: dynamoOrderStore(table),
    messages: dynamoMessageStore(table),
    schedules: eventBridgeSchedules({
      group: env.SCHEDULE_GROUP,
      deliverArn,
      roleArn: env.SCHEDULE_ROLE_ARN,
      deadLetterArn: env.SCHEDULE_DEAD_LETTER_ARN,
    }),
    channels: { email: sesEmail(env.EMAIL_CONFIGURATION_SET), sms: snsSms(env.SMS_ORIGINATION_NUMBER) },
    tokenOf: tokenFor,
    linkOf: async (senderId: string, orderId: string) => linkTo(env.STATUS_PAGE_URL, await tokenFor(senderId, orderId)),
    findSender: senderFinder(dynamoSenderStore(table), env.SENDERS),
    sending: env.SENDING,
  } satisfies DeliveryDependencies & { tokenOf: typeof tokenFor };
}
