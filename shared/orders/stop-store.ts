import type { Instant } from './instant.ts';
import type { Meeting, Whereabouts } from './place.ts';
import type { Stop } from './route-event.ts';
import type { Telling, ToldAtStop } from './told.ts';

/** Where it is kept which visits a route meets where, and which of them are told of together. */
export interface StopStore {
  /** Makes a visit a stop of a route at a place, and no more one where it was before. */
  join(senderId: string, stop: Stop, at: Whereabouts, former: Whereabouts | undefined, now: Instant): Promise<void>;
  /** The visits that a route meets at one place, so many at most. */
  at(senderId: string, meeting: Meeting, most: number): Promise<Stop[]>;
  told(senderId: string, telling: Telling): Promise<ToldAtStop | undefined>;
  /** Takes the place of the version before; a conflict is somebody else's of the same number. */
  tell(senderId: string, telling: Telling, told: ToldAtStop, now: Instant): Promise<'written' | 'conflict'>;
}
