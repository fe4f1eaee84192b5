import type { Mutation } from './mutations/mutations.ts';
import { simulate } from './simulate.ts';

interface Caught {
  seed: number;
  /** How many stories it took. */
  after: number;
  what: string;
  told: Awaited<ReturnType<typeof simulate>>;
}

/** The first story, in a storm, in which somebody notices that something was taken out of the product. */
export async function firstCaught(
  mutation: Mutation,
  { firstSeed, most }: { firstSeed: number; most: number },
): Promise<Caught | undefined> {
  for (let after = 1; after <= most; after++) {
    const seed = firstSeed + after - 1;
    const told = await simulate(seed, { mutation, storm: !mutation.inFairWeather });
    const { violation } = told.book;
    if (!violation) continue;
    // What goes wrong with nothing taken out is a fault of the product, and no merit of the mutation's.
    const whole = await simulate(seed, { storm: !mutation.inFairWeather });
    if (whole.book.violation) throw new Error(`Story ${seed} goes wrong by itself: ${whole.book.violation.what}`);
    return { seed, after, what: violation.what, told };
  }
  return undefined;
}
