import type { Event } from '../orders/event.ts';
import type { Call, CallId } from './call.ts';

/** The call list: what is on it is still to be made. */
export interface CallStore {
  /** Puts a call on its sender's list; one that is there already stands. */
  add(call: Call): Promise<void>;
  find(id: CallId): Promise<Call | undefined>;
  /** A sender's calls, the longest waiting first. */
  ofSender(senderId: string): Promise<Call[]>;
  /** Takes the place of the version before, with the event that says why, both or neither; a conflict is somebody else's change. */
  save(call: Call, event?: Event): Promise<'saved' | 'conflict'>;
  /** Takes a call off the list as it was read, with the event that says why, both or neither. */
  end(call: Call, event: Event): Promise<'ended' | 'conflict'>;
  /** Takes a call off the list that is needless, however it stands; one that is gone is gone. */
  drop(id: CallId): Promise<void>;
}
