import { callList } from '../channels/call-list.ts';
import type { OutgoingWebhook } from '../channels/channel.ts';
import { systemSecrets } from '../channels/system-secret.ts';
import { emailWhenNeeded, smsWhenNeeded, whenNeeded } from '../channels/when-needed.ts';
import { type CallLink, callLinkTo, callTokenOf } from '../links/call-link.ts';
import { lineOf } from '../line/line.ts';
import { ratesOf } from '../line/rates.ts';
import { linkTo, tokenOf } from '../links/link.ts';
import type { DeliveryDependencies } from './deliver-message.ts';
import { schedulesByGrain } from './schedules-by-grain.ts';
import { sqsSchedules } from './sqs-schedules.ts';
import { holdingOnAws, type SendingEnvironment } from './holding.ts';

/** What a function that sends messages works with, on AWS. `deliverArn` is the function that schedules call. */
export function deliveryOnAws(env: SendingEnvironment, deliverArn: string) {
  const { linkSecret, lines, ...holding } = holdingOnAws(env, deliverArn);
  const tokenFor = async (senderId: string, orderId: string) => tokenOf(await linkSecret(), senderId, orderId);
  const secretsOf = async ({ senderId, system }: OutgoingWebhook) =>
    systemSecrets(await linkSecret(), senderId, system);
  const askForEmail = async () => {
    const { sesSendingRate } = await import('../channels/sending-rate-ses.ts');
    return sesSendingRate();
  };
  return {
    ...holding,
    schedules: schedulesByGrain({
      minutes: holding.schedules,
      seconds: sqsSchedules({ url: env.DUE_SOON_URL, deliverArn }),
    }),
    line: lineOf(lines, ratesOf({ store: lines, askForEmail, smsPerSecond: env.SMS_PER_SECOND })),
    channels: {
      email: emailWhenNeeded(env.EMAIL_CONFIGURATION_SET),
      sms: smsWhenNeeded(),
      push: whenNeeded(async () => {
        const { pushOnAws } = await import('../channels/push-on-aws.ts');
        return pushOnAws(linkSecret, holding.devices);
      }),
      whatsapp: whenNeeded(async () => {
        const { socialWhatsApp } = await import('../channels/whatsapp-social.ts');
        return socialWhatsApp();
      }),
      call: callList(holding.calls),
      webhook: whenNeeded(async () => {
        const { webhookHttp } = await import('../channels/webhook-http.ts');
        return webhookHttp({ secretsOf });
      }),
    },
    tokenOf: tokenFor,
    linkOf: async (senderId: string, orderId: string, call?: CallLink) =>
      call
        ? callLinkTo(env.STATUS_PAGE_URL, callTokenOf(await linkSecret(), call))
        : linkTo(env.STATUS_PAGE_URL, await tokenFor(senderId, orderId)),
    sending: env.SENDING,
  } satisfies DeliveryDependencies & { tokenOf: typeof tokenFor };
}
