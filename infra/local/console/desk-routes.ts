import * as z from 'zod/mini';
import type { LocalStack } from '../local-stack.ts';
import { type Answerer, ConsoleFault } from './console-fault.ts';

const callBody = z.strictObject({ sender: z.string(), order: z.string(), call: z.string(), outcome: z.string() });
const cancelBody = z.strictObject({ sender: z.string(), order: z.string(), message: z.string() });

/** What the console asks of the desk, as an admin would: the light, what is paused, a held message's end, how a call went. */
export function deskRoutes(stack: LocalStack): Record<string, Answerer> {
  async function ask(method: string, path: string, body?: unknown): Promise<object> {
    const response = await fetch(stack.api + path, {
      method,
      headers: { authorization: `Bearer ${await stack.deskToken()}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as { detail?: string };
    if (!response.ok) throw new ConsoleFault(answer.detail ?? `The desk answered ${response.status}.`);
    return answer;
  }

  return {
    // Red is no fault of the asking.
    'GET /api/health': async () => (await fetch(`${stack.api}/health`)).json(),
    'GET /api/pauses': () => ask('GET', '/pauses'),
    'POST /api/pause': (body) => ask('POST', '/pause', body),
    'POST /api/resume': (body) => ask('POST', '/resume', body),
    'POST /api/called': (body) => {
      const { success, data } = callBody.safeParse(body);
      if (!success) throw new ConsoleFault('Say which and how: {"sender": …, "order": …, "call": …, "outcome": …}.');
      const { sender, order, call, outcome } = data;
      const query = new URLSearchParams({ sender, order }).toString();
      return ask('POST', `/calls/${encodeURIComponent(call)}/outcome?${query}`, { outcome });
    },
    'POST /api/cancel': (body) => {
      const { success, data } = cancelBody.safeParse(body);
      if (!success) throw new ConsoleFault('Say which: {"sender": …, "order": …, "message": …}.');
      const order = new URLSearchParams({ sender: data.sender, order: data.order });
      return ask('POST', `/messages/${encodeURIComponent(data.message)}/cancel?${order.toString()}`);
    },
  };
}
