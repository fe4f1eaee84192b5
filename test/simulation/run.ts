import { parseArgs } from 'node:util';
import { mutations } from './mutations/mutations.ts';
import { firstCaught } from './mutation-run.ts';
import { shrink } from './shrink.ts';
import { simulate } from './simulate.ts';
import { play, storyOf } from './story.ts';
import { tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    mutations: { type: 'boolean', default: false },
    mutation: { type: 'string' },
  },
});
const [stories, firstSeed] = [Number(values.stories), Number(values.seed)];
if (!Number.isSafeInteger(stories) || !Number.isSafeInteger(firstSeed) || stories < 1) {
  console.error('Say how many, and from which seed on: npm run simulate -- --stories 1000 --seed 1');
  process.exit(1);
}
if (values.mutations) await tellMutations();
else if (values.mutation !== undefined) await tellShortest(values.mutation);
else await tellStories();

async function tellStories(): Promise<void> {
  const [all, began] = [tally(), performance.now()];
  for (let seed = firstSeed; seed < firstSeed + stories; seed++) {
    const told = await simulate(seed);
    if (told.book.violation) {
      console.error(`Story ${seed}: ${told.book.violation.what}\n\nThe shortest of its kind:`);
      const shortest = await shrink(storyOf(seed, false, told));
      console.error(`${(await play(shortest)).book.text()}\n\n${JSON.stringify(shortest, null, 1)}`);
      process.exit(1);
    }
    all.add(told);
    if ((seed - firstSeed + 1) % 1000 === 0) console.error(`${seed - firstSeed + 1} stories`);
  }
  const each = (performance.now() - began) / stories;
  console.log(
    `${stories} stories from seed ${firstSeed} on, and nothing that must never be; ${each.toFixed(0)} ms each.`,
  );
  console.log(`\n${all.text()}`);
}

/** After how many stories each mutation is noticed, and by what. */
async function tellMutations(): Promise<void> {
  for (const mutation of mutations) {
    const found = await firstCaught(mutation, { firstSeed, most: stories });
    console.log(
      found ? `${String(found.after).padStart(5)}  ${mutation.name}: ${found.what}` : `never  ${mutation.name}`,
    );
    if (!found) process.exitCode = 1;
  }
}

/** The shortest story in which a mutation is noticed, as data. */
async function tellShortest(name: string): Promise<void> {
  const mutation = mutations.find((one) => one.name === name);
  const found = mutation && (await firstCaught(mutation, { firstSeed, most: stories }));
  if (!mutation || !found) return console.error(`There is no such story of "${name}".`);
  const shortest = await shrink(storyOf(found.seed, true, found.told), mutation);
  console.log(JSON.stringify({ name: found.what, wrongBy: name, ...shortest }));
}
