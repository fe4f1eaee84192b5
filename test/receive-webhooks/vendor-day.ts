import type { presetNames } from '../../shared/senders/preset-names.ts';

export interface VendorCall {
  /** How long after the day began it comes, in minutes. */
  after: number;
  payload: object;
  headers?: Record<string, string>;
}

/** When something happens, so many minutes after the day began: as an ISO time, in UTC. */
export type At = (minutes: number) => string;

/** What a vendor sends of one order in the course of a day, with the fields that its documentation shows. */
export interface VendorDay {
  /** A secret as the vendor gives it out, or as the owner chooses it. */
  secret: string;
  /** The headers by which a request is the vendor's, made by OpenSSL. `at` is in epoch seconds. */
  sign(body: Buffer, secret: string, at: number): Record<string, string>;
  preset: (typeof presetNames)[number];
  orderId: string;
  /** What the shop said of the order before, at `POST /events`. */
  before?: (at: At) => object[];
  calls(at: At): VendorCall[];
  /** What then stands on the order's timeline of it, in its sequence: the type of the event, and the vendor's own code. */
  timeline: [type: string, rawCode?: string][];
  /** What the customer gets to read, in its sequence: each rule with its channels. */
  messages: string[];
}
