import type { Person } from '../../shared/erasure/person.ts';
import type { PauseScope } from '../../shared/senders/pause.ts';

/** No more messages of a sender to an address, or such messages again. */
export interface OptOut {
  wants: 'stop' | 'again';
  senderId: string;
  channel: string;
  /** What the address is kept as. */
  hash: string;
  /** When it was said; it is heard with the answer, or, of a no that is taken back, at once. */
  began: number;
  heardAt: number;
}

/** Notifications that somebody switched off, or on again. */
export interface PushSwitch {
  wants: 'on' | 'off';
  senderId: string;
  deviceId: string;
  heardAt: number;
}

/** Somebody who was erased: which of the sender's orders were theirs by then, and when it was done. */
export interface Erasure {
  person: Person;
  senderId: string;
  orderIds: string[];
  /** What is told from then on is told anew. */
  began: number;
  doneAt: number;
}

/** What was paused for certain: from when its colleague had an answer until somebody was about to take it back. */
export interface Paused {
  scope: PauseScope;
  from: number;
  until: number;
}
