import type { RequestListener } from 'node:http';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, type Listening } from '../../infra/local/listen.ts';
import type { Outcome } from '../../shared/channels/channel.ts';
import { askOnce, outcomeOf } from '../../shared/channels/outcome.ts';

let provider: Listening;
let asked: number;
afterEach(() => provider.close());

/** What our client makes of a provider, asked as we ask it but with less patience. */
async function outcomeWith(behave: RequestListener): Promise<Outcome | 'taken'> {
  asked = 0;
  provider = await listen(0, (request, response) => {
    asked += 1;
    return Promise.resolve(behave(request, response));
  });
  const client = new SNSClient({
    ...askOnce,
    requestHandler: { ...askOnce.requestHandler, requestTimeout: 50 },
    endpoint: provider.url,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'anybody', secretAccessKey: 'local' },
  });
  return client.send(new PublishCommand({ PhoneNumber: '+46701234567', Message: 'Hello' })).then(
    () => 'taken' as const,
    (error: unknown) => outcomeOf(error),
  );
}

const answering =
  (status: number, code: string, message = ''): RequestListener =>
  (_, response) =>
    void response
      .writeHead(status, { 'content-type': 'text/xml' })
      .end(
        `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
      );

describe('a provider that', () => {
  it.each<[string, RequestListener, Outcome]>([
    ['does not answer in time', () => {}, { kind: 'unanswered', code: 'ETIMEDOUT' }],
    ['hangs up', ({ socket }) => socket.destroy(), { kind: 'unanswered', code: 'ECONNRESET' }],
    ['breaks', answering(500, 'InternalFailure'), { kind: 'unanswered', code: 'InternalFailure' }],
    ['is down', answering(503, 'ServiceUnavailable'), { kind: 'busy', code: 'ServiceUnavailable' }],
    [
      'takes no more in this second',
      answering(400, 'Throttling', 'Maximum sending rate exceeded.'),
      { kind: 'busy', code: 'Throttling', isRate: true },
    ],
    ['asks for patience', answering(429, 'Throttled'), { kind: 'busy', code: 'ThrottledException', isRate: true }],
    [
      'takes no more today',
      answering(400, 'Throttling', 'Daily message quota exceeded.'),
      { kind: 'busy', code: 'Throttling' },
    ],
    ['may not be asked', answering(403, 'AccessDenied'), { kind: 'busy', code: 'AccessDenied' }],
    ['will not take it', answering(400, 'InvalidNumber'), { kind: 'refused', code: 'InvalidNumber' }],
  ])('%s has the outcome that the message is told by, and is asked once', async (_, behave, outcome) => {
    expect(await outcomeWith(behave)).toEqual(outcome);
    expect(asked).toBe(1);
  });

  it('is not there was never asked', async () => {
    await outcomeWith(answering(503, 'ServiceUnavailable'));
    await provider.close();
    const nobody = new SNSClient({ ...askOnce, endpoint: provider.url, region: 'eu-north-1' });
    const error = await nobody.send(new PublishCommand({ Message: 'Hello' })).catch((thrown: unknown) => thrown);
    expect(outcomeOf(error)).toMatchObject({ kind: 'busy' });
  });
});
