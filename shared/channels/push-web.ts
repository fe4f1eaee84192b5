import type { request as httpsRequest } from 'node:https';
import type { WebDevice } from '../push/device.ts';
import { encryptFor } from '../push/encrypt.ts';
import { vapidHeader, type VapidKeys } from '../push/vapid.ts';
import type { OutgoingPush } from './outgoing-push.ts';
import { type Posted, postPublicly } from './post-publicly.ts';
import type { PushOutcome, PushService } from './push.ts';

interface WebPushing {
  keys(): Promise<VapidKeys>;
  request?: typeof httpsRequest;
  /** The machine's own clock, in epoch milliseconds. */
  clock?: () => number;
}

/**
 * Notifications in a browser, by the push service that it named (RFC 8030): its address is a stranger's, so it is asked
 * over the open net alone, and the text is one that only the browser can read.
 */
export const webPush = ({ keys, request, clock = Date.now }: WebPushing): PushService<WebDevice> => ({
  async send(device, push) {
    const { endpoint } = device;
    const authorization = vapidHeader(await keys(), { endpoint, contact: push.contact, now: clock() });
    const headers = { ...termsOf(push), authorization };
    let body: Buffer;
    try {
      body = encryptFor(device, shownIn(push));
    } catch {
      return { kind: 'gone', code: 'keys_wrong' };
    }
    const posted = await postPublicly(endpoint, { headers, body, ...(request ? { request } : {}) });
    if (posted === 'not public') return { kind: 'gone', code: 'not_public' };
    return 'fault' in posted ? { kind: 'busy', code: posted.fault } : outcomeOf(posted, clock());
  },
});

const termsOf = ({ secondsToLive, isUrgent, topic }: OutgoingPush) => ({
  'content-type': 'application/octet-stream',
  'content-encoding': 'aes128gcm',
  ttl: secondsToLive,
  urgency: isUrgent ? 'high' : 'normal',
  topic,
});

/** What the page's worker reads: `functions/status-page/push/worker.js`. */
const shownIn = ({ title, body, url, topic }: OutgoingPush): string => JSON.stringify({ title, body, url, tag: topic });

function outcomeOf({ status, headers }: Posted, now: number): PushOutcome {
  const code = `status_${status}`;
  if (status >= 200 && status < 300) return { kind: 'accepted', providerId: '' };
  if (status === 404 || status === 410) return { kind: 'gone', code };
  if (status !== 429 && status < 500) return { kind: 'refused', code };
  return { kind: 'busy', code, secondsToWait: secondsIn(headers['retry-after'], now) };
}

const mostSeconds = 86_400;

/** Seconds, or a date. */
function secondsIn(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(Math.ceil(seconds), 0), mostSeconds);
}
