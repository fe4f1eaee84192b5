import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { instantOf } from '../../shared/orders/instant.ts';
import type { ReportNotice } from './notice.ts';

/** What CloudWatch Logs hands to a subscription: gzip in base64. */
export const logDelivery = z.object({ awslogs: z.object({ data: z.string() }) });

const logLines = z.object({
  messageType: z.string(),
  logEvents: z.array(z.object({ timestamp: z.number(), message: z.string() })),
});
/** One line of a log, and when it was written, in epoch milliseconds. */
export type LogLine = z.output<typeof logLines>['logEvents'][number];

/** The lines of a delivery; none where CloudWatch Logs only asks whether somebody is there. */
export function linesIn({ awslogs }: z.output<typeof logDelivery>): LogLine[] {
  const { messageType, logEvents } = logLines.parse(
    JSON.parse(gunzipSync(Buffer.from(awslogs.data, 'base64')).toString()),
  );
  return messageType === 'DATA_MESSAGE' ? logEvents : [];
}

/** What SNS writes of an SMS: docs.aws.amazon.com/sns/latest/dg/sms_stats_cloudwatch.html */
const smsStatus = z.object({
  notification: z.object({ messageId: z.string() }),
  delivery: z.object({ destination: z.string(), providerResponse: z.optional(z.string()) }),
  status: z.string(),
});

/** What the carrier says of an SMS. */
export function noticeOfSms({ message, timestamp }: LogLine): ReportNotice {
  const { notification, delivery, status } = smsStatus.parse(JSON.parse(message));
  const { destination, providerResponse = '' } = delivery;
  const code = asCode(providerResponse || status);
  const note = noteOf(providerResponse);
  return {
    kind: 'report',
    channel: 'sms',
    message: undefined,
    to: destination,
    heardAt: instantOf(timestamp),
    report: {
      kind: kindOf(status, providerResponse),
      at: instantOf(timestamp),
      code,
      providerId: notification.messageId,
    },
    says: note && { kind: note, source: 'SNS', wording: code },
  };
}

/** No word of the carrier's for three days is no failure. */
function kindOf(status: string, response: string) {
  if (status === 'SUCCESS') return 'delivered';
  return status !== 'FAILURE' || /^unknown$/i.test(response) ? 'unknown' : 'undelivered';
}

function noteOf(response: string) {
  if (/opted out/i.test(response)) return 'opted_out';
  return /invalid phone number/i.test(response) ? 'unreachable' : undefined;
}

/** Letters only: a carrier may put anything into its answer, a number too. */
const asCode = (response: string): string =>
  response
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .slice(0, 80);
