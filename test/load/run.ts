import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { javaIsHere } from '../../infra/local/dynamo-engine.ts';
import { checksOf, countsOf } from './checks.ts';
import { playLoad } from './play.ts';

const { values } = parseArgs({
  options: { orders: { type: 'string', default: '1000' }, quota: { type: 'string', default: '10' } },
});
const [orders, quota] = [Number(values.orders), Number(values.quota)];
if (!Number.isSafeInteger(orders) || !Number.isSafeInteger(quota) || orders < 2 || quota < 1) {
  console.error(
    'Say how many orders, and how many e-mails the provider takes a second: npm run load -- --orders 1000 --quota 10',
  );
  process.exit(1);
}
if (!javaIsHere()) {
  console.error('The load runs on DynamoDB Local, which needs Java 17: install it, so that `java -version` answers.');
  process.exit(1);
}

const { facts, told, throttles, seconds } = await playLoad({ orders, quota }, (what) => console.log(`… ${what}`));
const checks = checksOf(facts);
const figures = {
  orders,
  events: `${facts.acknowledged.length}, and ${told.duplicates} told again, in ${told.requests} requests (${told.slowedDown} slowed down)`,
  messages: `${facts.messages.length}: ${countsOf(facts.messages.map(({ channel, state }) => `${channel} ${state}`))}`,
  throttles,
  took: `${Math.round(seconds)} s on ${cpus().length} cores, Node ${process.versions.node}`,
};
console.log();
for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(30)}${figure}`);
console.log();
for (const { name, isMet, told: why } of checks) console.log(`${isMet ? 'met  ' : 'UNMET'}  ${name.padEnd(30)}${why}`);
process.exitCode = checks.every(({ isMet }) => isMet) ? 0 : 1;
