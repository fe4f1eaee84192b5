import { listen, readAll } from '../../infra/local/listen.ts';
import { parseEvent } from '../../shared/orders/parse-event.ts';
import { signWebhook } from '../../shared/sign-webhook.ts';

export const webhookSecret = `whsec_${Buffer.from('a secret of the tests only').toString('base64')}`;
export const now = '2026-11-23T13:00:00.000Z';

type SentEvent = Record<string, unknown> & { id: string; orderId: string };
type Trouble = { status: number; headers?: Record<string, string>; body?: object };

/** An API that checks signatures and events as ours does, remembers ids, and gives the troubles first that a test sets. */
export async function startFakeApi() {
  const troubles: (Trouble | undefined)[] = [];
  const requests: SentEvent[][] = [];
  const events = new Map<string, SentEvent>();

  const { url, close } = await listen(0, async (request, response) => {
    const text = (await readAll(request)).toString();
    const trouble = troubles.shift();
    if (trouble) {
      response.writeHead(trouble.status, trouble.headers).end(JSON.stringify(trouble.body ?? {}));
      return;
    }
    const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = request.headers;
    const signing = { id: String(id), timestampSeconds: Number(timestamp), body: text, secret: webhookSecret };
    if (signWebhook(signing)['webhook-signature'] !== signature || Number(timestamp) * 1000 !== Date.parse(now)) {
      response.writeHead(401).end();
      return;
    }
    const { events: sent } = JSON.parse(text) as { events: SentEvent[] };
    requests.push(sent);
    const answer = answerTo(sent);
    response.writeHead(answer.rejected.length === sent.length ? 400 : 202).end(JSON.stringify(answer));
  });

  function answerTo(sent: SentEvent[]) {
    const parsed = sent.map((event) => parseEvent(event, { source: 'orders', senderIds: ['default', 'doors'], now }));
    const rejected = parsed.flatMap((one, index) => ('faults' in one ? [{ index, faults: one.faults }] : []));
    const taken = sent.filter((_, index) => !('faults' in (parsed[index] ?? {})));
    const known = taken.filter(({ id }) => events.has(id)).length;
    for (const event of taken) events.set(event.id, event);
    return { accepted: taken.length - known, duplicates: known, rejected };
  }

  return { url, close, troubles, requests, events };
}
export type FakeApi = Awaited<ReturnType<typeof startFakeApi>>;
