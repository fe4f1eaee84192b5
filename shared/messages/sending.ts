import { SESClient } from '@aws-sdk/client-ses';
import { SNSClient } from '@aws-sdk/client-sns';
import { SocialMessagingClient } from '@aws-sdk/client-socialmessaging';
import { callList } from '../channels/call-list.ts';
import { sesEmail } from '../channels/email-ses.ts';
import type { OutgoingWebhook } from '../channels/channel.ts';
import { askOnce } from '../channels/outcome.ts';
import { pushToDevices } from '../channels/push.ts';
import { snsPush } from '../channels/push-sns.ts';
import { webPush } from '../channels/push-web.ts';
import { socialWhatsApp } from '../channels/whatsapp-social.ts';
import { sesSendingRate } from '../channels/sending-rate-ses.ts';
import { systemSecrets } from '../channels/system-secret.ts';
import { webhookHttp } from '../channels/webhook-http.ts';
import { snsSms } from '../channels/sms-sns.ts';
import { type CallLink, callLinkTo, callTokenOf } from '../links/call-link.ts';
import { lineOf } from '../line/line.ts';
import { ratesOf } from '../line/rates.ts';
import { vapidKeysOf } from '../push/vapid.ts';
import { linkTo, tokenOf } from '../links/link.ts';
import type { DeliveryDependencies } from './deliver-message.ts';
import { schedulesByGrain } from './schedules-by-grain.ts';
import { sqsSchedules } from './sqs-schedules.ts';
import { holdingOnAws, type SendingEnvironment } from './holding.ts';

/** What a function that sends messages works with, on AWS. `deliverArn` is the function that schedules call. */
export function deliveryOnAws(env: SendingEnvironment, deliverArn: string) {
  const { linkSecret, lines, ...holding } = holdingOnAws(env, deliverArn);
  const sns = new SNSClient(askOnce);
  const ses = new SESClient(askOnce);
  const tokenFor = async (senderId: string, orderId: string) => tokenOf(await linkSecret(), senderId, orderId);
  const secretsOf = async ({ senderId, system }: OutgoingWebhook) =>
    systemSecrets(await linkSecret(), senderId, system);
  return {
    ...holding,
    schedules: schedulesByGrain({
      minutes: holding.schedules,
      seconds: sqsSchedules({ url: env.DUE_SOON_URL, deliverArn }),
    }),
    line: lineOf(
      lines,
      ratesOf({ store: lines, askForEmail: () => sesSendingRate(ses), smsPerSecond: env.SMS_PER_SECOND }),
    ),
    channels: {
      email: sesEmail(env.EMAIL_CONFIGURATION_SET, ses),
      sms: snsSms(sns),
      push: pushToDevices({
        app: snsPush(sns),
        web: webPush({ keys: async () => vapidKeysOf(await linkSecret()) }),
        forget: ({ senderId, id }) => holding.devices.forget(senderId, id),
      }),
      whatsapp: socialWhatsApp(() => new SocialMessagingClient(askOnce)),
      call: callList(holding.calls),
      webhook: webhookHttp({ secretsOf }),
    },
    tokenOf: tokenFor,
    linkOf: async (senderId: string, orderId: string, call?: CallLink) =>
      call
        ? callLinkTo(env.STATUS_PAGE_URL, callTokenOf(await linkSecret(), call))
        : linkTo(env.STATUS_PAGE_URL, await tokenFor(senderId, orderId)),
    sending: env.SENDING,
  } satisfies DeliveryDependencies & { tokenOf: typeof tokenFor };
}
