import { setTimeout as wait } from 'node:timers/promises';
import { signWebhook } from '../../shared/sign-webhook.ts';
import type { LoadEvent } from './orders.ts';

/** What the source has counted of its own requests. */
export interface Told {
  /** The ids of events that were acknowledged with a 202. */
  acknowledged: Set<string>;
  duplicates: number;
  requests: number;
  /** Answers of 429, each waited for as its `Retry-After` says. */
  slowedDown: number;
}

interface Answer {
  accepted: number;
  duplicates: number;
  rejected: unknown[];
}

/** A source that signs, sends again what was not taken, and waits as long as it is asked to. */
export function deliverySystem(stack: { api: string; webhookSecret: string }) {
  const told: Told = { acknowledged: new Set(), duplicates: 0, requests: 0, slowedDown: 0 };

  async function post(body: string): Promise<Response> {
    const id = `msg_${++told.requests}`;
    const timestampSeconds = Math.floor(Date.now() / 1000);
    const headers = signWebhook({ id, timestampSeconds, body, secret: stack.webhookSecret });
    return fetch(`${stack.api}/events`, { method: 'POST', headers, body });
  }

  /** One request, until it is taken. Throws where an event is refused. */
  async function tell(events: LoadEvent[]): Promise<void> {
    const body = JSON.stringify(events.length === 1 ? events[0] : { events });
    for (;;) {
      const response = await post(body);
      if (response.status === 429 || response.status === 503) {
        if (response.status === 429) told.slowedDown++;
        await wait(1000 * Number(response.headers.get('retry-after') ?? 1));
        continue;
      }
      const text = await response.text();
      if (response.status !== 202) throw new Error(`The API answered ${response.status}: ${text}`);
      const answer = JSON.parse(text) as Answer;
      if (answer.rejected.length > 0) throw new Error(`Events were refused: ${text}`);
      told.duplicates += answer.duplicates;
      for (const { id } of events) told.acknowledged.add(id);
      return;
    }
  }

  /** One event a request, so many a second whatever the answers take; every tenth is told twice. */
  async function steadily(events: LoadEvent[], perSecond: number): Promise<void> {
    const underWay: Promise<void>[] = [];
    for (const [index, event] of events.entries()) {
      underWay.push(tell([event]));
      if (index % 10 === 0) underWay.push(tell([event]));
      await wait(1000 / perSecond);
    }
    await Promise.all(underWay);
  }

  /** A hundred events a request, four requests at once; the first of them is told twice. */
  async function inBursts(events: LoadEvent[]): Promise<void> {
    const batches: LoadEvent[][] = [];
    for (let from = 0; from < events.length; from += 100) batches.push(events.slice(from, from + 100));
    const repeated = [...batches.slice(0, 1), ...batches];
    for (let from = 0; from < repeated.length; from += 4) await Promise.all(repeated.slice(from, from + 4).map(tell));
  }

  return { told, steadily, inBursts };
}
