import { dirname } from 'node:path';
import { Fleet } from '../../infra/local/fleet.ts';
import { startGateway } from '../../infra/local/gateway.ts';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { signWebhook } from '../../shared/sign-webhook.ts';
import { anAnn } from '../builders/event.ts';
import { bundleOf } from './candidates.ts';

/** How a hundred events are spread over orders. The first is what a system sends that tells of its day; the last, of one order. */
const spreads = { 'a hundred orders': 1, 'twenty orders, five each': 5, 'one order': 100 } as const;
type Spread = keyof typeof spreads;

/** Milliseconds until a sender has its answer, in one run. */
export interface Acknowledging {
  /** A function that does nothing but put one item. */
  bare: number;
  /** `POST /events` with one event, and how many times a bare one that takes. */
  one: number;
  ofBare: number;
  /** With a hundred events, by what they are of, and how many times one event they take. */
  hundred: Record<Spread, { milliseconds: number; ofOne: number }>;
}

/** The first rounds warm up whatever compiles and connects. */
const warmingUp = 5;
/** A hundred events keep the functions behind them busy for a while, and are a hundred warm-ups: fewer rounds tell as much. */
const ofHundred = { warmingUp: 2, share: 1 / 3 };

/**
 * How long `POST /events` takes to answer, beside a function that only puts one item, through the same gateway, under the
 * same role and into the same table. They take turns, each when nothing else is under way.
 */
export async function acknowledging(rounds: number): Promise<Acknowledging> {
  const stack = await startLocalStack();
  const bareOne = await bareBeside(stack);
  const sendBare = () => send(`${bareOne.url}/`, [anEvent(stack)], stack);
  const sendOne = () => send(`${stack.api}/events`, [anEvent(stack)], stack);
  const sendHundred = (ofEach: number) => () => {
    const first = count + 1;
    const events = Array.from({ length: 100 }, (_, index) => anEvent(stack, `A-${first + Math.floor(index / ofEach)}`));
    return send(`${stack.api}/events`, events, stack);
  };
  /** The local engine slows as its stream grows, which DynamoDB does not: a hundred events find as little as one. */
  const emptied = async () => {
    await stack.reset();
    await sendOne();
    await stack.settled();
  };
  try {
    const [one, bare] = await inTurns(rounds, warmingUp, sendOne, sendBare);
    const hundred = {} as Acknowledging['hundred'];
    for (const [spread, ofEach] of Object.entries(spreads) as [Spread, number][]) {
      const [oneAgain, milliseconds] = await inTurns(
        Math.ceil(rounds * ofHundred.share),
        ofHundred.warmingUp,
        sendOne,
        sendHundred(ofEach),
        emptied,
      );
      hundred[spread] = { milliseconds, ofOne: milliseconds / oneAgain };
    }
    return { bare, one, ofBare: one / bare, hundred };
  } finally {
    await bareOne.close();
    await stack.stop();
  }

  /** Side by side, so that whatever else the machine does meanwhile slows both alike. */
  async function inTurns(
    rounds: number,
    warmingUp: number,
    one: () => Promise<number>,
    other: () => Promise<number>,
    before: () => Promise<void> = async () => {},
  ): Promise<[number, number]> {
    const both = [one, other] as const;
    const taken: [number[], number[]] = [[], []];
    for (let round = -warmingUp; round < rounds; round += 1) {
      // Whoever comes after the other finds the machine as that one left it: each is first every other time.
      for (const index of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        await before();
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
const anEvent = (stack: LocalStack, orderId?: string) => ({
  ...{ id: `e-${(count += 1)}`, type: 'order.placed', orderId: orderId ?? `A-${count}`, silent: true },
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
