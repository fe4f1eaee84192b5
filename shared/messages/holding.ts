import type * as z from 'zod/mini';
import { dynamoCallStore } from '../calls/dynamo-call-store.ts';
import { dynamoSmsSpendStore } from '../sms-spend/dynamo-sms-spend-store.ts';
import { dynamoDayStore } from '../cap/dynamo-day-store.ts';
import { contactHash } from '../consent/contact.ts';
import { dynamoContactStore } from '../consent/dynamo-contact-store.ts';
import { dynamoTable } from '../dynamo-table.ts';
import { loadedOnce } from '../loaded-once.ts';
import type { ChannelName } from '../orders/order-facts.ts';
import { dynamoLineStore } from '../line/dynamo-line-store.ts';
import { dynamoOrderStore } from '../orders/dynamo-order-store.ts';
import { dynamoStopStore } from '../orders/dynamo-stop-store.ts';
import { placeHash } from '../orders/place.ts';
import { dynamoDeviceStore } from '../push/dynamo-device-store.ts';
import { dynamoSenderStore } from '../senders/dynamo-sender-store.ts';
import { senderFinder } from '../senders/find-sender.ts';
import { dynamoMessageStore } from './dynamo-message-store.ts';
import type { Schedules } from './schedules.ts';
import type { sendingEnvironment } from './sending-environment.ts';

export type SendingEnvironment = z.output<z.ZodMiniObject<typeof sendingEnvironment>>;

/** What it takes to hold a message for hours and days. */
type HoldingEnvironment = Omit<SendingEnvironment, 'EMAIL_CONFIGURATION_SET' | 'DUE_SOON_URL' | 'SMS_PER_SECOND'>;

/** What a function that holds messages works with, on AWS. `deliverArn` is the function that schedules call. */
export function holdingOnAws(env: HoldingEnvironment, deliverArn: string) {
  const table = dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS);
  const secrets = loadedOnce(async () => {
    const { secretReaderOnAws } = await import('../secrets-on-aws.ts');
    return secretReaderOnAws();
  });
  const linkSecret = async () => (await secrets()).currentOf(env.LINK_SECRET_ARN);
  const schedules = loadedOnce(async () => {
    const { eventBridgeSchedules } = await import('./eventbridge-schedules.ts');
    return eventBridgeSchedules({
      group: env.SCHEDULE_GROUP,
      deliverArn,
      roleArn: env.SCHEDULE_ROLE_ARN,
      deadLetterArn: env.SCHEDULE_DEAD_LETTER_ARN,
    });
  });
  return {
    linkSecret,
    contacts: dynamoContactStore(table),
    contactHash: async (channel: ChannelName, address: string) => contactHash(await linkSecret(), channel, address),
    calls: dynamoCallStore(table),
    days: dynamoDayStore(table),
    devices: dynamoDeviceStore(table),
    spend: dynamoSmsSpendStore(table),
    orders: dynamoOrderStore(table),
    stops: dynamoStopStore(table, async (place) => placeHash(await linkSecret(), place)),
    messages: dynamoMessageStore(table),
    lines: dynamoLineStore(table),
    schedules: { hold: async (...held) => (await schedules()).hold(...held) } satisfies Schedules,
    findSender: senderFinder(dynamoSenderStore(table), env.SENDERS),
  };
}
