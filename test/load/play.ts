import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod/mini';
import { startEngine } from '../../infra/local/dynamo-engine.ts';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import type { SendingRate } from '../../infra/local/sending-rate.ts';
import { nextWallTime } from '../flow/times.ts';
import type { LoadFacts, Queue } from './checks.ts';
import { deliverySystem, type Told } from './delivery-system.ts';
import { placed, planned } from './orders.ts';
import { factsIn } from './look.ts';

export interface LoadOptions {
  orders: number;
  /** How many e-mails the provider takes a second. */
  quota: number;
}

export interface Played {
  facts: LoadFacts;
  told: Told;
  throttles: number;
  seconds: number;
}

const zone = 'Europe/Stockholm';
const hour = 3_600_000;

/**
 * A day and a morning: half of the orders come steadily at noon, half in bursts; by night every delivery is planned, and
 * all of it is held until nine. `tell` hears what is going on.
 */
export async function playLoad({ orders, quota }: LoadOptions, tell: (what: string) => void): Promise<Played> {
  const began = Date.now();
  const stack = await startLocalStack({ startEngine: () => startEngine('java') });
  try {
    const rate: SendingRate = `${quota}/s`;
    stack.outbox.providers.email = rate;
    const source = deliverySystem(stack);
    const now = () => new Date(stack.clock.now()).toISOString();
    const numbers = Array.from({ length: orders }, (_, index) => index + 1);
    const half = Math.ceil(orders / 2);
    const queues: Queue[] = [];

    await moveTo(stack, '12:00');
    tell(`${half} orders at a steady rate`);
    const atNoon = numbers.slice(0, half).map((number) => placed(number, now()));
    await source.steadily(atNoon, Math.max(1, quota * 0.8));
    await rest(stack);

    tell(`${orders - half} orders in bursts`);
    queues.push(
      await queueOf('after the bursts', stack, quota, async () => {
        // All at one moment, so that the rush is as great on a slow machine as on a quick one.
        await stack.clock.standStill(async () => {
          await source.inBursts(numbers.slice(half).map((number) => placed(number, now())));
          await rest(stack);
        });
        await moveTo(stack, '21:30');
      }),
    );

    await moveTo(stack, '22:00');
    tell(`${orders} deliveries planned by night`);
    const opening = Date.parse(nextWallTime(now(), '09:00', zone));
    const window = { from: isoOf(opening + 30 * hour), to: isoOf(opening + 32 * hour) };
    await source.inBursts(numbers.map((number) => planned(number, now(), window)));
    await rest(stack);

    tell(`nine o'clock, with ${stack.schedules.waiting.size} messages held`);
    await stack.agenda.advanceTo(opening - 60_000);
    queues.push(await queueOf("at nine o'clock", stack, quota, () => moveTo(stack, '20:00')));

    const facts = await factsIn(stack, [...source.told.acknowledged], queues);
    return { facts, told: source.told, throttles: stack.outbox.throttled, seconds: (Date.now() - began) / 1000 };
  } finally {
    await stack.stop();
  }
}

const isoOf = (at: number): string => new Date(at).toISOString();

/** Goes through all that falls due until the clock on the wall shows that time. */
function moveTo(stack: LocalStack, time: string): Promise<void> {
  return stack.agenda.advanceTo(Date.parse(nextWallTime(isoOf(stack.clock.now()), time, zone)));
}

/** Until nothing is under way: `settled` gives up after a minute, which bursts outlast. */
async function rest(stack: LocalStack): Promise<void> {
  const known = () => stack.outbox.messages.length + stack.schedules.waiting.size + stack.queued.waiting.size;
  for (let before = -1; before !== known();) {
    before = known();
    await stack.settled();
    await wait(100);
  }
}

/**
 * What the e-mail provider took while something went on: from the first that it took until the last. A message whose
 * answer never came waits ten minutes for that, and not for the quota.
 */
async function queueOf(name: string, stack: LocalStack, perSecond: number, goOn: () => Promise<void>): Promise<Queue> {
  const before = stack.outbox.messages.length;
  await goOn();
  const known = z.array(z.object({ id: z.string(), unanswered: z.number() })).parse(await stack.table.messages());
  const unanswered = new Set(known.flatMap(({ id, unanswered: times }) => (times > 0 ? [id] : [])));
  const mails = stack.outbox.messages
    .slice(before)
    .filter(({ channel, messageId }) => channel === 'email' && !unanswered.has(messageId ?? ''));
  const times = mails.map(({ sentAt }) => Date.parse(sentAt));
  return { name, perSecond, from: Math.min(...times), to: Math.max(...times), accepted: mails.length };
}
