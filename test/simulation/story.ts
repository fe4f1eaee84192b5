import type { Mutation } from './mutations/mutations.ts';
import type { PartyName } from './parties/parties.ts';
import type { Telling } from './plots/plots.ts';
import { simulate } from './simulate.ts';

/** A story as data: all that happens in it, and all that goes wrong. */
export interface Story {
  /** What its shops, its times and all else are thrown by. */
  seed: number;
  storm: boolean;
  tellings: readonly Telling[];
  faults: readonly string[];
  /** Who stays at home. */
  without: readonly PartyName[];
}

/** A story that went wrong once, and by which name it is known. */
export interface NamedStory extends Story {
  name: string;
  /** The mutation by which it goes wrong again; left out, what was wrong has been mended and can't be taken out by one. */
  wrongBy?: string;
}

/** Plays it, the product as it is or with something taken out of it. */
export function play({ seed, ...story }: Story, mutation?: Mutation): ReturnType<typeof simulate> {
  return simulate(seed, { ...story, ...(mutation ? { mutation } : {}) });
}

/** The story of a seed as data, as it has been played. */
export const storyOf = (
  seed: number,
  storm: boolean,
  { tellings, faults }: Awaited<ReturnType<typeof simulate>>,
): Story => ({ seed, storm, tellings, faults: [...faults.thrown], without: [] });
