import { parseArgs } from 'node:util';
import { simulate } from './simulate.ts';

const { values } = parseArgs({
  options: { stories: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const [stories, firstSeed] = [Number(values.stories), Number(values.seed)];
if (!Number.isSafeInteger(stories) || !Number.isSafeInteger(firstSeed) || stories < 1) {
  console.error('Say how many, and from which seed on: npm run simulate -- --stories 1000 --seed 1');
  process.exit(1);
}

const faults = new Map<string, number>();
const endings = new Map<string, number>();
const count = (counts: Map<string, number>, kind: string, by = 1) => counts.set(kind, (counts.get(kind) ?? 0) + by);

for (let seed = firstSeed; seed < firstSeed + stories; seed++) {
  const story = await simulate(seed);
  if (story.book.violation) {
    console.error(`Story ${seed}: ${story.book.violation.what}\n\n${story.book.text()}\n`);
    console.error(`Again: npm run simulate -- --stories 1 --seed ${seed}`);
    process.exit(1);
  }
  for (const [kind, times] of story.faults.injected) count(faults, kind, times);
  for (const { state, codes } of story.stores.allMessages()) count(endings, `${state}: ${codes[0]}`);
}

const table = (title: string, counts: Map<string, number>) =>
  [
    `\n${title}`,
    ...[...counts].sort(([, a], [, b]) => b - a).map(([kind, n]) => `${String(n).padStart(8)}  ${kind}`),
  ].join('\n');
console.log(`${stories} stories from seed ${firstSeed} on, and nothing that must never be.`);
console.log(table('What went wrong', faults));
console.log(table('How messages ended', endings));
