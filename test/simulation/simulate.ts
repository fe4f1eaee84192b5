import { createHandler as createDeliver } from '../../functions/deliver/handler.ts';
import { createHandler as createNotify } from '../../functions/notify/handler.ts';
import { createHandler as createReceiveReports } from '../../functions/receive-reports/handler.ts';
import { createHandler as createSweep } from '../../functions/sweep/handler.ts';
import { logInto } from './function-logs.ts';
import { colleagues } from './colleagues.ts';
import { customers } from './customers.ts';
import { deliverySystem } from './delivery-system.ts';
import { leftOnList } from './expectations/calling.ts';
import { faultOfEnding, overdue } from './expectations/ending.ts';
import { EventStream } from './event-stream.ts';
import { heldSchedules } from './held-schedules.ts';
import { invoke } from './lambda.ts';
import type { Mutation } from './mutations.ts';
import { plotsOf } from './plot.ts';
import { plotOfAnswers } from './plot-of-answers.ts';
import { plotOfStop } from './plot-of-stop.ts';
import { portsFor, type Services, type SimulatedPorts } from './ports.ts';
import { providerReports } from './provider-reports.ts';
import { recurringSweep } from './recurring-sweep.ts';
import { minute } from './virtual-time.ts';
import { createWorld, type World } from './world.ts';

type Call<Result> = (ports: SimulatedPorts, remaining: () => number) => Promise<Result>;

interface Options {
  mutation?: Mutation;
  /** Much goes wrong; else as much as the seed says. */
  storm?: boolean;
}

/** No story takes longer than this. */
const mostSteps = 10_000;

/** One story from its seed to its end: orders, webhooks, faults, and the real functions in the middle of it. */
export async function simulate(
  seed: number,
  { mutation = { name: 'none' }, storm = false }: Options = {},
): Promise<World & { steps: number }> {
  const world = createWorld(seed, storm);
  const { time, luck, faults, book, calls } = world;
  const { mutate = (ports) => ports, notified = (answer) => answer } = mutation;
  const clock = () => time.now;
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

  const streams = [0, 1].map(
    () =>
      new EventStream(time, luck, faults, (records) =>
        run('notify', 60, async (ports) =>
          notified(await createNotify(ports, clock)({ Records: records }, { awsRequestId: `notify-${requests}` })),
        ),
      ),
  );
  const services: Services = {
    committed: mutation.committed ?? ((_, commit) => Promise.resolve(commit)),
    schedules: heldSchedules(time, luck, faults, (input, awsRequestId) =>
      run('deliver', 30, (ports) => createDeliver(ports, clock)(input, { awsRequestId }), awsRequestId),
    ),
    asked(ask) {
      reports.asked(ask);
      if (world.asksForAnswers) readers.asked(ask);
    },
    appended(event) {
      world.accepted.push(event);
      if (event.type === 'order.placed') people.placed(event);
      book.tell(`${event.type} (${event.id}) of ${event.occurredAt} is in the table`, event.orderId);
      if (world.asksForAnswers) readers.appended(event);
      streams[event.orderId.length % streams.length]?.add(event);
    },
    appendedToRoute(event) {
      book.tell(`${event.type} (${event.id}) of ${event.occurredAt} is in the table`);
      streams[0]?.add(event);
    },
  };
  const reports = providerReports(world, seed, (call) =>
    run('receive-reports', 60, (ports) =>
      createReceiveReports({ ...ports, optIn: () => Promise.resolve('opted in') }, clock)(call),
    ),
  );
  const sweep = recurringSweep(world, (input) => {
    if (mutation.withoutSweep) return;
    void run('sweep', 60, (ports, getRemainingTimeInMillis) =>
      createSweep(ports, clock)(input, { awsRequestId: `sweep-${requests}`, getRemainingTimeInMillis }),
    );
  });
  const people = colleagues(world, seed, (name, work) => run(name, 15, work));
  const readers = customers(world, seed, (name, work) => run(name, 15, work));
  const system = deliverySystem(world, (telling, receivedAt) =>
    run<unknown>('receive-events', 15, ({ events, routes }) =>
      'event' in telling
        ? events.append({ ...telling.event, receivedAt })
        : routes.append({ ...telling.routeEvent, receivedAt }),
    ),
  );

  const plot = world.asksForAnswers ? plotOfAnswers : seed % 3 === 0 ? plotOfStop : plotsOf;
  for (const telling of plot(world)) system.expect(telling);

  people.begin();
  const restore = logInto(book);
  let [steps, looksAt] = [0, 0];
  for (; !book.violation && (await time.step()); steps++) {
    if (!mutation.withoutSweep) sweep.arrange();
    const late = overdue(world);
    if (late) book.violate(`${late.channel} ${late.name} (${late.id}) is still ${late.state}`, late.orderId);
    if (time.now >= looksAt) {
      looksAt = time.now + 10 * minute;
      const left = await leftOnList(world);
      if (left) book.violate(left.what, left.orderId);
    }
    if (steps > mostSteps) book.violate('the story never ends');
  }
  restore();
  const fault = book.violation ? undefined : await faultOfEnding(world);
  if (fault) book.violate(fault.what, fault.orderId);
  return { ...world, steps };
}
