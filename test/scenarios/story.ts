import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect } from 'vitest';
import { useStack } from '../flow/stack.ts';
import { pictures } from '../photos/pictures.ts';

interface Told {
  type: string;
  orderId?: string;
  data: object;
  order?: object;
  /** When it happened, if not now. */
  occurredAt?: string;
}

/** Monday first, as `Temporal` counts them. */
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * A story told to one local stack: what the sender has set, what its system sends and when, and what people then get to
 * read. It begins on a Tuesday at ten; all wall times are those of the zone.
 */
export function useStory(zone: string) {
  const flow = useStack();
  let now = '';
  let sent = 0;
  let senderId = 'default';
  const inForce = new Map<string, string>();

  const today = () => Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  /** The instant of a time today, or some days later. */
  const wallTime = (time: string, days = 0): string => {
    const day = today().toPlainDate().add({ days });
    return day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant().toString();
  };
  /** Leaps to the next such day: there is nothing yet that could fall due on the way. */
  const beginOn = async (weekday: (typeof weekdays)[number], time: string) => {
    now = await flow.now();
    const days = ((weekdays.indexOf(weekday) + 8 - today().dayOfWeek) % 7) + 7;
    now = wallTime(time, days);
    flow.stack.clock.moveTo(Date.parse(now));
  };
  beforeEach(() => beginOn('tue', '10:00'));

  /** What is sent about an order, in one batch, as happening now. */
  const post = async (...events: Told[]) => {
    const answer = await flow.post({
      events: events.map((event) => ({ id: `evt-${(sent += 1)}`, senderId, occurredAt: now, ...event })),
    });
    expect(answer).toMatchObject({ status: 202, body: { accepted: events.length, rejected: [] } });
    await flow.settle();
  };

  /** What people got about an order, oldest first. */
  const outbox = async (orderId: string) => (await flow.outbox()).filter((message) => message.orderId === orderId);
  const lastOf = async (orderId: string) => {
    const message = (await outbox(orderId)).at(-1);
    if (!message) throw new Error(`nothing was sent about ${orderId}`);
    return message;
  };

  return {
    flow,
    beginOn,
    wallTime,
    /** Lets the clock go on to a time of today, or some days later, with all that falls due on the way. */
    at: async (time: string, days = 0) => {
      now = wallTime(time, days);
      await flow.clock({ to: now });
    },
    /**
     * Saves settings as the desk does, for the sender whose story goes on from here. Functions remember for a minute what
     * they read: where they have read other settings of this sender, they begin anew, which takes its time.
     */
    settings: async (document: object, id: 'default' | 'pauls-doors' = 'default') => {
      const text = JSON.stringify(document);
      senderId = id;
      const { status, body } = await flow.desk('PUT', `/senders/${id}`, document);
      expect([status, body.faults]).toEqual([200, undefined]);
      if (inForce.has(id) && inForce.get(id) !== text) await flow.stack.restartFunctions();
      inForce.set(id, text);
    },
    post,
    outbox,
    lastOf,
    linkIn,
    /** The page that the last message about an order links to. */
    pageOf: async (orderId: string) => (await fetch(linkIn(await lastOf(orderId)))).text(),
    /** Uploads a driver's photo as a planning system does; its id. */
    upload: async (orderId: string): Promise<string> => {
      const asked = await flow.desk('POST', `/orders/${orderId}/photos`, {
        type: 'image/jpeg',
        bytes: pictures.jpeg.length,
      });
      const { url } = asked.body.upload as { url: string };
      const body = new Uint8Array(pictures.jpeg);
      const put = await fetch(url, { method: 'PUT', body, headers: { 'content-type': 'image/jpeg' } });
      expect(put.status).toBe(200);
      return asked.body.photo as string;
    },
    /** What became of every message about an order: `arrived email sent`, `arrived sms skipped not_asked_for`. */
    verdicts: async (orderId: string) =>
      (await flow.messages())
        .filter((message) => message.orderId === orderId)
        .map(({ rule, channel, state, codes }) =>
          [rule, channel, state, ...(state === 'skipped' ? codes : [])].join(' '),
        ),
  };
}

const linkIn = ({ text }: { text: string }) => /https?:\/\/\S+\/t\/[\w-]{16}/.exec(text)?.[0] ?? '';

/** The photos that a page shows: what each is said to show, and the picture behind it. */
export const photosOn = (page: string) =>
  Promise.all(
    [...page.matchAll(/<img src="([^"]+)" alt="(Photo[^"]+)"/g)].map(async ([, address = '', alt]) => {
      const picture = await fetch(address.replaceAll('&amp;', '&'));
      return { alt, isThere: Buffer.from(await picture.arrayBuffer()).equals(pictures.jpeg) };
    }),
  );
