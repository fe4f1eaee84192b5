import * as z from 'zod';

/** What SQS hands out of the dead-letter queue. */
export const queued = z.object({
  ReceiptHandle: z.string(),
  Body: z.string(),
  Attributes: z.object({ SentTimestamp: z.coerce.number() }),
  MessageAttributes: z.record(z.string(), z.object({ StringValue: z.string().optional() })).default({}),
});
export type Queued = z.output<typeof queued>;

/** How Lambda writes an asynchronous call that failed to its destination. */
const failedCall = z.object({
  requestContext: z.object({ functionArn: z.string(), condition: z.string() }),
  requestPayload: z.unknown(),
  responsePayload: z
    .object({ errorType: z.string().optional(), errorMessage: z.string().optional() })
    .nullish()
    .catch(undefined),
});

const crossedGeofence = z.object({ detail: z.object({ GeofenceId: z.string() }) });
const queuedCall = z.looseObject({ dueAt: z.string() });
const heldMessage = z.object({ senderId: z.string(), orderId: z.string(), messageId: z.string() });

/** A call that nobody could complete: of which function, why it ended here, and until when it waits. */
export interface DeadLetter {
  receipt: string;
  functionArn: string;
  payload: unknown;
  /** What it was about, by ids alone: a report may hold addresses. */
  about: string;
  why: string;
  diedAt: string;
  /** Then the queue forgets it. */
  expiresAt: string;
}

/**
 * Reads what lies in the queue: a failed call as Lambda writes it, what EventBridge Scheduler could not hand over, with
 * the reason beside it (`ERROR_CODE`, `ERROR_MESSAGE`, `TARGET_ARN`), or what failed out of the queue of what is due soon,
 * which names its function alike. Nothing where it is none of these, or no function can be called with it.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html
 */
export function readDeadLetter(message: Queued, retentionSeconds: number): DeadLetter | undefined {
  const body = jsonIn(message.Body);
  const call = failedCall.safeParse(body);
  const attribute = (name: string) => message.MessageAttributes[name]?.StringValue;
  const functionArn = call.success ? call.data.requestContext.functionArn : attribute('TARGET_ARN');
  const payload = call.success ? call.data.requestPayload : calledWhenDue(body);
  if (functionArn === undefined || payload === undefined) return undefined;
  const { SentTimestamp } = message.Attributes;
  return {
    receipt: message.ReceiptHandle,
    functionArn: functionArn.replace(/:\$LATEST$/, ''),
    payload,
    about: aboutOf(payload),
    why: call.success
      ? whyOf(call.data)
      : [attribute('ERROR_CODE'), attribute('ERROR_MESSAGE')].filter(Boolean).join(': ') || unsaid,
    diedAt: new Date(SentTimestamp).toISOString(),
    expiresAt: new Date(SentTimestamp + retentionSeconds * 1000).toISOString(),
  };
}

/** What waited in the queue says when it was due: that is what time it is for the call, which carries no other. */
function calledWhenDue(body: unknown): unknown {
  const { success, data } = queuedCall.safeParse(body);
  return success ? { scheduledAt: data.dueAt, ...data } : body;
}

const unsaid = "every try failed; the function's log says why";

function whyOf({ requestContext, responsePayload }: z.output<typeof failedCall>): string {
  const condition = requestContext.condition === 'EventAgeExceeded' ? 'it waited for too long' : 'every try failed';
  const { errorType, errorMessage } = responsePayload ?? {};
  const error = [errorType, errorMessage].filter(Boolean).join(': ');
  return error ? `${condition}, at last with ${error}` : condition;
}

function aboutOf(payload: unknown): string {
  const held = heldMessage.safeParse(payload);
  const crossed = crossedGeofence.safeParse(payload);
  if (crossed.success) return `the geofence ${crossed.data.detail.GeofenceId}, crossed`;
  if (!held.success) return 'a report or a reply';
  const { senderId, orderId, messageId } = held.data;
  return `message ${messageId} of order ${orderId} (${senderId})`;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
