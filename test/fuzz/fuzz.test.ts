import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signBytes } from './sign-bytes.ts';
import { expectDescribed } from '../api-reference/described.ts';
import { useStack } from '../flow/stack.ts';
import { type FuzzedRequest, operationKeys, requestsOf } from './requests.ts';

const flow = useStack();
/** `FUZZ_RUNS=2000 npx vitest run --config test/vitest.config.ts test/fuzz` takes its time. */
const runs = Number(process.env.FUZZ_RUNS ?? 12);
const seed = Number(process.env.FUZZ_SEED ?? 1);

async function send({ method, path, headers, body }: FuzzedRequest, caller: string) {
  const { api, webhookSecret } = flow.stack;
  const access =
    path === '/events'
      ? signBytes(body ?? Buffer.alloc(0), webhookSecret)
      : { authorization: `Bearer ${await flow.stack.deskToken(['admins'], caller)}` };
  const response = await fetch(api + path, {
    method,
    headers: { 'content-type': 'application/octet-stream', ...headers, ...access },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });
  return { response, text: await response.text() };
}

/** What the table holds, but for what guards it: keys, and counts of writes. */
async function written(): Promise<Map<string, unknown>> {
  await flow.settle();
  const items = await flow.stack.table.all();
  const ours = items.map((item) => [`${String(item.pk)} ${String(item.sk)}`, item] as const);
  return new Map(ours.filter(([keys]) => !/^(REQUEST|WRITES)#/.test(keys)));
}

it.each(operationKeys)(
  '%s answers whatever it is sent as its document says, and writes nothing of what it refuses',
  { timeout: 600_000 },
  async (key) => {
    await flow.post({ id: 'e1', type: 'order.placed', orderId: 'A-1', occurredAt: await flow.now() });
    // Whatever comes by the hour, such as the sweep, writes too.
    flow.stack.agenda.clear();
    let stands = await written();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(requestsOf(key), async (request) => {
        const { response, text } = await send(request, `caller-${Math.floor(count++ / 100)}`);
        const { method, path, body } = request;
        const what = `${method} ${path.slice(0, 200)} ${body?.toString().slice(0, 2000)}: ${text.slice(0, 500)}`;
        if (key !== 'GET /health') expect(response.status, what).toBeLessThan(500);
        expectDescribed(method, key.split(' ')[1] ?? '', response, text);
        const now = await written();
        if (response.status >= 400) expect(now, what).toEqual(stands);
        stands = now;
      }),
      { numRuns: runs, seed },
    );
  },
);
