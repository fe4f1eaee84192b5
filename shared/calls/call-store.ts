import type { Message } from '../messages/message.ts';
import type { Event } from '../orders/event.ts';
import type { Call, CallId } from './call.ts';

/** What is written with a change of a call, both or neither: the event that says why, the message that follows from it. */
export interface Along {
  event?: Event | undefined;
  message?: Message | undefined;
}

/** The call list: what is on it is still to be made. */
export interface CallStore {
  /** Puts a call on its sender's list; one that is there already stands. */
  add(call: Call): Promise<void>;
  find(id: CallId): Promise<Call | undefined>;
  /** A sender's calls, the longest waiting first. */
  ofSender(senderId: string): Promise<Call[]>;
  /** Takes the place of the version before; a conflict is somebody else's change. */
  save(call: Call, along?: Along): Promise<'saved' | 'conflict'>;
  /** Takes a call off the list as it was read. */
  end(call: Call, along: Along): Promise<'ended' | 'conflict'>;
  /** Takes a call off the list that is needless, however it stands; one that is gone is gone. */
  drop(id: CallId): Promise<void>;
}
