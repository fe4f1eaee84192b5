import { createHandler as createDeliver } from '../../functions/deliver/handler.ts';
import { createHandler as createNotify } from '../../functions/notify/handler.ts';
import { createHandler as createReceiveReports } from '../../functions/receive-reports/handler.ts';
import { createHandler as createSweep } from '../../functions/sweep/handler.ts';
import { attempting } from '../../shared/messages/deliver-message.ts';
import { EventStream } from './event-stream.ts';
import { logInto } from './function-logs.ts';
import { heldSchedules } from './held-schedules.ts';
import { invoke } from './lambda.ts';
import type { Mutation } from './mutations/mutations.ts';
import { partiesOf, type PartyName } from './parties/parties.ts';
import { callOfVendor } from './parties/vendor.ts';
import { plotFor, type Telling } from './plots/plots.ts';
import { portsFor, type SimulatedPorts } from './ports.ts';
import { recurringSweep } from './recurring-sweep.ts';
import type { Services } from './services.ts';
import { clockFor } from './clock.ts';
import { watch } from './watch.ts';
import { type Conditions, createWorld, type World } from './world.ts';

type Call<Result> = (ports: SimulatedPorts, remaining: () => number) => Promise<Result>;

export interface Options extends Conditions {
  mutation?: Mutation;
  /** What happens to the orders; left out, what the seed makes up. */
  tellings?: readonly Telling[];
  /** Who stays at home. */
  without?: readonly PartyName[];
}

/** No story takes longer than this. */
const mostSteps = 20_000;

/** One story from its seed to its end: orders, webhooks, faults, and the real functions in the middle of it. */
export async function simulate(
  seed: number,
  { mutation = { name: 'none' }, tellings, without = [], ...conditions }: Options = {},
): Promise<World & { steps: number; tellings: readonly Telling[] }> {
  const world = createWorld(seed, conditions);
  const { time, luck, faults, book, calls } = world;
  const { mutate = (ports) => ports, notified = (answer) => answer } = mutation;
  let requests = 0;

  /** Runs a function; what it had in hand when it broke is uncertain from then on. */
  async function run<Result>(name: string, seconds: number, call: Call<Result>, requestId = `${name}-${++requests}`) {
    return invoke(time, {
      name,
      requestId,
      seconds,
      work: (invocation) =>
        call(mutate(portsFor(invocation, world, services), name), () => invocation.endsAt - time.now),
      broke: (invocation, why) => {
        book.tell(`  ${requestId} ${why}`);
        calls.broke(invocation);
      },
    });
  }
  const runFor = (seconds: number) => (name: string, work: (ports: SimulatedPorts) => Promise<unknown>) =>
    run(name, seconds, work);

  const streams = [0, 1].map(
    () =>
      new EventStream(time, luck, faults, (records, writtenAt) =>
        run('notify', 60, async (ports) => {
          const handle = createNotify(ports, clockFor(world, writtenAt));
          return notified(await handle({ Records: records }, { awsRequestId: `notify-${requests}` }));
        }),
      ),
  );
  const services: Services = {
    committed: mutation.committed ?? ((_, commit) => Promise.resolve(commit)),
    schedules: heldSchedules(time, luck, faults, (input, awsRequestId) =>
      run(
        'deliver',
        30,
        (ports) => createDeliver(ports, { clock: clockFor(world, input.scheduledAt) })(input, { awsRequestId }),
        awsRequestId,
      ),
    ),
    hasCommitted: (order) => watching.committed(order),
    asked: (ask) => parties.asked(ask),
    appended(event) {
      world.accepted.push(event);
      book.tell(`${event.type} (${event.id}) of ${event.occurredAt} is in the table`, event.orderId);
      parties.appended(event);
      streams[event.orderId.length % streams.length]?.add(event);
    },
    appendedToRoute(event) {
      book.tell(`${event.type} (${event.id}) of ${event.occurredAt} is in the table`);
      streams[0]?.add(event);
    },
  };
  const sweep = recurringSweep(world, async (input) => {
    const [began, went] = [time.now, faults.thrown.length];
    const ending = await run('sweep', 60, (ports, getRemainingTimeInMillis) => {
      const clock = clockFor(world, input.scheduledAt);
      return createSweep(ports, clock)(input, { awsRequestId: `sweep-${requests}`, getRemainingTimeInMillis });
    });
    if (ending.kind === 'answered' && faults.thrown.length === went) world.swept.push(began);
  });
  const parties = partiesOf(world, seed, without, {
    run: runFor(15),
    hear: (call) =>
      run('receive-reports', 60, (ports) =>
        createReceiveReports({ ...ports, optIn: () => Promise.resolve('opted in') }, () => time.now)(call),
      ),
    tell: (telling, receivedAt) =>
      'parcelUpdate' in telling
        ? run<unknown>('receive-webhooks', 15, (ports) => callOfVendor(telling.parcelUpdate, ports, () => time.now))
        : run<unknown>('receive-events', 15, ({ events, routes }) =>
            'event' in telling
              ? events.append({ ...telling.event, receivedAt })
              : routes.append({ ...telling.routeEvent, receivedAt }),
          ),
  });
  const watching = watch(world, seed);

  // Loading takes time of the real clock, which has no place in a story.
  await attempting();
  const plot = plotFor(world);
  const happening = tellings ?? plot;
  parties.begin(happening);
  const restore = logInto(book);
  let steps = 0;
  for (; !book.violation && (await time.step()); steps++) {
    if (!mutation.withoutSweep) sweep.arrange();
    await watching.stepped();
    if (steps > mostSteps) book.violate('the story never ends');
  }
  restore();
  await watching.ended();
  return { ...world, steps, tellings: happening };
}
