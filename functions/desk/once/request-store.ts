import type { Instant } from '../../../shared/orders/instant.ts';

/** What a request was answered, as it is given again. */
interface KeptAnswer {
  status: number;
  headers: Record<string, string>;
  /** As JSON. */
  body: string;
}

/** A request that stands under a key: what it asked for, and its answer where it has come to one. */
export interface KeptRequest {
  fingerprint: string;
  answer: KeptAnswer | undefined;
}

/** Where requests are kept by the keys that came with them. */
export interface RequestStore {
  /**
   * Takes a key for a request, by one conditional write; where another has it, that one. A request that came to no answer
   * gives its key away when its lease is over, any other a day later.
   */
  begin(id: string, fingerprint: string, now: Instant): Promise<'begun' | KeptRequest>;
  /** Keeps the answer for a day. */
  finish(id: string, request: KeptRequest, now: Instant): Promise<void>;
  /** Gives the key away: nothing was done. */
  forget(id: string): Promise<void>;
}
