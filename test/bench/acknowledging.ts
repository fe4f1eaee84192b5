import { dirname } from 'node:path';
import { Fleet } from '../../infra/local/fleet.ts';
import { startGateway } from '../../infra/local/gateway.ts';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { signWebhook } from '../../shared/sign-webhook.ts';
import { anAnn } from '../builders/event.ts';
import { bundleOf } from './candidates.ts';

/** Milliseconds until a sender has its answer, in one run. */
export interface Acknowledging {
  /** A function that does nothing but put one item. */
  bare: number;
  /** `POST /events` with one event, and with a hundred. */
  one: number;
  hundred: number;
  /** How many times a bare one takes one event, and one event a hundred. */
  ofBare: number;
  ofOne: number;
}

/** The first rounds warm up whatever compiles and connects. */
const warmingUp = 5;

/**
 * How long `POST /events` takes to answer, beside a function that only puts one item, through the same gateway, under the
 * same role and into the same table. They take turns, each when nothing else is under way.
 */
export async function acknowledging(rounds: number): Promise<Acknowledging> {
  const stack = await startLocalStack();
  const bareOne = await bareBeside(stack);
  const sending = {
    bare: () => send(`${bareOne.url}/`, [anEvent(stack)], stack),
    one: () => send(`${stack.api}/events`, [anEvent(stack)], stack),
    hundred: () =>
      send(
        `${stack.api}/events`,
        Array.from({ length: 100 }, () => anEvent(stack)),
        stack,
      ),
  };
  try {
    const [one, bare] = await inTurns(sending.one, sending.bare);
    const [oneAgain, hundred] = await inTurns(sending.one, sending.hundred);
    return { ofBare: one / bare, ofOne: hundred / oneAgain, bare, one, hundred };
  } finally {
    await bareOne.close();
    await stack.stop();
  }

  /** Side by side, so that whatever else the machine does meanwhile slows both alike. */
  async function inTurns(...both: [() => Promise<number>, () => Promise<number>]): Promise<[number, number]> {
    const taken: [number[], number[]] = [[], []];
    for (let round = -warmingUp; round < rounds; round += 1) {
      // Whoever comes after the other finds the machine as that one left it: each is first every other time.
      for (const index of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const milliseconds = await both[index]();
        if (round >= 0) taken[index].push(milliseconds);
        await stack.settled();
      }
    }
    return [unhindered(taken[0]), unhindered(taken[1])];
  }
}

/** What a quarter of all stays under: what else the machine does meanwhile only ever adds. */
const unhindered = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? Number.NaN;

/** The bare function in the place of `receive-events`, behind a gateway of its own. */
async function bareBeside(stack: LocalStack) {
  const receiving = stack.wiring.routes.get('POST /events')?.functionName;
  const found = stack.wiring.functions.find(({ name }) => name === receiving);
  if (!found) throw new Error('The template has no POST /events.');
  const { endpoint } = stack;
  const definition = { ...found, name: 'bare', bundle: dirname(await bundleOf('bare-put')) };
  const fleet = new Fleet([definition], { services: endpoint, s3: endpoint, outside: endpoint }, stack.logs);
  const invoke = (event: unknown) => fleet.host('bare').invoke(event);
  const { url, close } = await startGateway(
    0,
    () => ({ routeKey: '$default', invoke }),
    () => stack.clock.now(),
  );
  return { url, close: () => Promise.all([close(), fleet.stop()]) };
}

let count = 0;

/** Of an order of its own, told to nobody: what comes after the answer is not measured here. */
const anEvent = (stack: LocalStack) => ({
  ...{ id: `e-${(count += 1)}`, type: 'order.placed', orderId: `A-${count}`, silent: true },
  occurredAt: new Date(stack.clock.now()).toISOString(),
  order: { number: String(count), customer: anAnn(), items: [{ name: 'Oak table', quantity: 1, price: '890.00' }] },
});

async function send(url: string, events: object[], stack: LocalStack): Promise<number> {
  const body = JSON.stringify(events.length === 1 ? events[0] : { events });
  const timestampSeconds = Math.floor(Date.now() / 1000);
  const signed = signWebhook({ id: `m-${count}`, timestampSeconds, body, secret: stack.webhookSecret });
  const headers = { ...signed, 'content-type': 'application/json' };
  const began = performance.now();
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer = await response.text();
  const milliseconds = performance.now() - began;
  if (response.status !== 202) throw new Error(`${url} answered ${response.status}: ${answer}`);
  return milliseconds;
}
