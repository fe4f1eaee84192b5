import type { Instant } from '../orders/instant.ts';
import type { Pause } from './pause.ts';

/** A sender's settings as somebody saved them. */
export interface Settings {
  senderId: string;
  /** The document as it was written; it was checked whole before. */
  document: Record<string, unknown>;
  /** Counts what was saved, from 1. */
  version: number;
  updatedAt: Instant;
  updatedBy: string;
}

/** All that is paused in the account; the version counts its changes. */
export interface Pauses {
  pauses: Pause[];
  version: number;
}

/** Where senders' settings are kept, every version of them. */
export interface SenderStore {
  find(senderId: string): Promise<Settings | undefined>;
  findVersion(senderId: string, version: number): Promise<Settings | undefined>;
  /** The ids of all senders that have settings here, in their alphabetical order. */
  ids(): Promise<string[]>;
  /** Makes this the current version; a conflict is somebody else's of the same number. */
  save(settings: Settings): Promise<'saved' | 'conflict'>;
  pauses(): Promise<Pauses>;
  /** Takes the place of the version before; a conflict is somebody else's of the same number. */
  savePauses(pauses: Pauses): Promise<'saved' | 'conflict'>;
}
