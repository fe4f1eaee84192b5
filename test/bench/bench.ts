import { candidates } from './candidates.ts';
import { startTimes } from './start-times.ts';
const all = await candidates();
const times = await startTimes(all, 15);
for (const { name, bytes } of all) console.log(name, bytes, times.get(name));
