import type * as z from 'zod/mini';
import type { envelope } from '../../shared/orders/event.ts';
import type { Fault } from '../../shared/orders/parse-event.ts';

/** A request as it came, before anything of it is believed; the headers' names in small letters. */
export interface WebhookRequest {
  headers: Readonly<Record<string, string | undefined>>;
  query: Readonly<Record<string, string | undefined>>;
  body: Uint8Array;
}

/** An event as `POST /events` would take it, still unchecked; one that names no order is its parcel's. */
export interface Told {
  event: Omit<z.input<typeof envelope>, 'orderId'> & { orderId?: string | undefined };
  trackingNumber?: string | undefined;
}

/** What a payload tells: events, nothing that concerns an order and why, or what is wrong with it and where. */
export type Mapped = { told: Told[] } | { nothing: string } | { faults: [Fault, ...Fault[]] };

interface Circumstances {
  /** The zone of the sender (IANA), for times that come without one. */
  zone: string;
}

/** How the webhooks of one vendor are believed and understood: the whole of what there is to know of it. Pure. */
export interface Kind {
  /** Whether this secret signed the request: over the bytes as they came, in constant time. */
  isSignedBy(request: WebhookRequest, secret: string): boolean;
  /** Of a vendor that signs a time too: when that was, in epoch seconds; nothing where the request says none. */
  signedAt?(request: WebhookRequest): number | undefined;
  /** Whether the vendor first asks `GET ?check=…` and wants to read the same back. */
  echoesCheck?: true;
  /** Where its requests carry a token instead, from a caller that does not sign, besides `authorization`. */
  tokenOf?(request: WebhookRequest): string | undefined;
  map(payload: object, request: WebhookRequest, circumstances: Circumstances): Mapped;
}
