import { describe, expect, it } from 'vitest';
import { type Queued, readDeadLetter } from '../../infra/redrive/dead-letter.ts';
import { aLocationEvent } from '../receive-geofences/location-events.ts';

const functionArn = 'arn:aws:lambda:eu-north-1:000000000000:function:deliver';
const held = { senderId: 'default', orderId: 'A-1', messageId: 'abc-1' };
const fourteenDays = 14 * 86_400;
const letter = (body: unknown, attributes: Record<string, string> = {}): Queued => ({
  ReceiptHandle: 'r1',
  Body: typeof body === 'string' ? body : JSON.stringify(body),
  Attributes: { SentTimestamp: Date.parse('2026-11-24T10:00:00Z') },
  MessageAttributes: Object.fromEntries(
    Object.entries(attributes).map(([name, StringValue]) => [name, { StringValue }]),
  ),
});

describe('a dead letter says what it was about, why it died, and when it expires', () => {
  it('as Lambda writes a call that failed', () => {
    const call = {
      version: '1.0',
      requestContext: { requestId: 'x', functionArn: `${functionArn}:$LATEST`, condition: 'RetriesExhausted' },
      requestPayload: held,
      responsePayload: { errorType: 'TimeoutError', errorMessage: 'no answer' },
    };
    expect(readDeadLetter(letter(call), fourteenDays)).toEqual({
      receipt: 'r1',
      functionArn,
      payload: held,
      about: 'message abc-1 of order A-1 (default)',
      why: 'every try failed, at last with TimeoutError: no answer',
      diedAt: '2026-11-24T10:00:00.000Z',
      expiresAt: '2026-12-08T10:00:00.000Z',
    });
    const old = {
      ...call,
      requestContext: { ...call.requestContext, condition: 'EventAgeExceeded' },
      responsePayload: null,
    };
    expect(readDeadLetter(letter(old), fourteenDays)?.why).toBe('it waited for too long');
  });

  it('as Scheduler writes what it could not hand over', () => {
    const attributes = { ERROR_CODE: 'TooManyRequests', ERROR_MESSAGE: 'Rate exceeded', TARGET_ARN: functionArn };
    expect(readDeadLetter(letter(held, attributes), fourteenDays)).toMatchObject({
      functionArn,
      payload: held,
      why: 'TooManyRequests: Rate exceeded',
    });
  });

  it('as the queue of what is due soon lets go of what failed', () => {
    const dueAt = '2026-11-24T09:50:00.000Z';
    const queuedCall = { ...held, attempt: 2, dueAt };
    expect(readDeadLetter(letter(queuedCall, { TARGET_ARN: functionArn }), fourteenDays)).toMatchObject({
      functionArn,
      payload: { ...queuedCall, scheduledAt: dueAt },
      about: 'message abc-1 of order A-1 (default)',
      why: "every try failed; the function's log says why",
    });
  });

  it('without the addresses that a report may hold', () => {
    const report = { Records: [{ Sns: { Message: 'ann@example.com bounced' } }] };
    const read = readDeadLetter(letter(report, { TARGET_ARN: functionArn }), fourteenDays);
    expect(read?.about).toBe('a report or a reply');
    const crossed = readDeadLetter(letter(aLocationEvent(), { TARGET_ARN: functionArn }), fourteenDays);
    expect(crossed?.about).toBe('the geofence default.A-1001.v-1, crossed');
  });

  it('and is none where it is neither, or where nothing is left that could be called with', () => {
    expect(readDeadLetter(letter('not json'), fourteenDays)).toBeUndefined();
    expect(readDeadLetter(letter('no call at all', { TARGET_ARN: functionArn }), fourteenDays)).toBeUndefined();
    expect(readDeadLetter(letter({ hello: 1 }), fourteenDays)).toBeUndefined();
  });
});
