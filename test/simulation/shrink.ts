import type { Mutation } from './mutations/mutations.ts';
import { partyNames } from './parties/parties.ts';
import { play, type Story } from './story.ts';

/** How many shorter stories are played at most. */
const mostPlays = 300;

/**
 * The shortest story to be found in which the same goes wrong: whatever can be left out of it is, people before what
 * happens before faults, many at a time before one by one. The same story, the same shortest.
 */
export async function shrink(story: Story, mutation?: Mutation): Promise<Story> {
  const wrong = kindOf(await violationOf(story, mutation));
  let plays = 0;
  // By the mutation alone: the product as it is tells the shorter story well.
  const isStillWrong = async (shorter: Story): Promise<boolean> =>
    ++plays <= mostPlays &&
    kindOf(await violationOf(shorter, mutation)) === wrong &&
    (mutation === undefined || (await violationOf(shorter)) === undefined);

  let shortest = story;
  for (let before = Infinity; lengthOf(shortest) < before;) {
    before = lengthOf(shortest);
    for (const party of partyNames) {
      const shorter = { ...shortest, without: [...shortest.without, party] };
      if (!shortest.without.includes(party) && (await isStillWrong(shorter))) shortest = shorter;
    }
    const { faults } = shortest;
    shortest = { ...shortest, faults: await fewest(faults, (kept) => isStillWrong({ ...shortest, faults: kept })) };
    const { tellings } = shortest;
    shortest = {
      ...shortest,
      tellings: await fewest(tellings, (kept) => isStillWrong({ ...shortest, tellings: kept })),
    };
  }
  return shortest;
}

const violationOf = async (story: Story, mutation?: Mutation): Promise<string | undefined> =>
  (await play(story, mutation)).book.violation?.what;

/** What went wrong, whoever and whenever it was. */
const kindOf = (what: string | undefined): string | undefined =>
  what?.replace(/\([A-Za-z0-9_-]{12,}\)|[A-Za-z0-9_-]*\d[^\s]*/g, '…').replace(/^\S+ \S+ /, '');

/** People count too. */
const lengthOf = ({ tellings, faults, without }: Story): number => tellings.length + faults.length - without.length;

/** As few of them as do: halves are left out first, then quarters, and so on. */
async function fewest<One>(all: readonly One[], areEnough: (kept: One[]) => Promise<boolean>): Promise<readonly One[]> {
  let kept = all;
  for (let size = Math.max(1, Math.ceil(kept.length / 2)); ; size = Math.ceil(size / 2)) {
    for (let at = kept.length - size; at > -size; at -= size) {
      const from = Math.max(0, at);
      const fewer = [...kept.slice(0, from), ...kept.slice(from + size)];
      if (fewer.length < kept.length && (await areEnough(fewer))) kept = fewer;
    }
    if (size === 1) return kept;
  }
}
