import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import type { LocalStack } from '../local-stack.ts';
import { behaviours } from '../outbox.ts';
import { sendingRate } from '../sending-rate.ts';
import { type Answerer, ConsoleFault } from './console-fault.ts';
import type { DayProgress } from './day.ts';
import { webhookSources } from '../webhook-sources.ts';
import { deskRoutes } from './desk-routes.ts';
import { reportRoutes } from './report-routes.ts';

const behaviour = z.optional(z.union([z.enum(behaviours), sendingRate]));
const providers = z.strictObject({
  ...{ email: behaviour, sms: behaviour, push: behaviour, whatsapp: behaviour },
  reports: z.optional(z.enum(['ok', 'none'])),
});
const count = z.optional(z.int().check(z.nonnegative()));
const faults = z.strictObject({
  transactionConflicts: count,
  throttledWrites: count,
  staleIndexReads: count,
  throttledSchedules: count,
  throttledQueue: count,
  refusedFacts: count,
  replay: count,
});

/** The console's calls, by method and path. */
export function consoleRoutes(stack: LocalStack): Record<string, Answerer> {
  let day: DayProgress | null = null;
  const now = () => new Date(stack.clock.now()).toISOString();

  return {
    ...deskRoutes(stack),
    'GET /api/info': async () => ({
      api: stack.api,
      statusPage: stack.statusPage,
      console: stack.console,
      webhookSecret: stack.webhookSecret,
      deskToken: await stack.deskToken(),
      senders: stack.senders,
      sources: webhookSources(stack),
      now: now(),
      day,
    }),
    'GET /api/outbox': async () => ({ messages: await stack.table.named(stack.outbox.messages) }),
    'GET /api/calls': async () => ({ calls: await stack.table.calls() }),
    'GET /api/messages': async () => ({ messages: await stack.table.messages() }),
    'GET /api/schedules': () => ({ schedules: whatWaits(stack) }),
    'GET /api/facts': () => ({ facts: stack.bus.facts }),
    'GET /api/logs': () => ({ text: stack.logs.text() }),
    'GET /api/providers': () => ({ ...stack.outbox.providers }),
    'POST /api/clock': async (body) => {
      await stack.agenda.advanceTo(targetOf(body, stack.clock.now()));
      return { now: now() };
    },
    'POST /api/providers': (body) => {
      const parsed = providers.safeParse(body);
      if (!parsed.success)
        throw new ConsoleFault(
          `Say {"email": …, "sms": …}, each one of ${behaviours.join(', ')}, or so many a second: 10/s.`,
        );
      const { reports = stack.outbox.reporting, ...behaving } = parsed.data;
      stack.outbox.reporting = reports;
      return Object.assign(stack.outbox.providers, behaving);
    },
    ...reportRoutes(stack),
    'POST /api/faults': (body) => {
      const parsed = faults.safeParse(body);
      if (!parsed.success) throw new ConsoleFault(`Say how many: ${Object.keys(faults.def.shape).join(', ')}.`);
      const { replay = 0, throttledSchedules = 0, throttledQueue = 0, refusedFacts = 0, ...ofDynamo } = parsed.data;
      Object.assign(stack.faults, ofDynamo);
      stack.schedules.throttle = throttledSchedules;
      stack.queued.throttle = throttledQueue;
      stack.bus.refuse = refusedFacts;
      stack.replay(replay);
      return parsed.data;
    },
    'POST /api/reset': async () => {
      if (day) throw new ConsoleFault('A day is being played; wait until it is over.');
      await stack.reset();
      return { now: now() };
    },
    'POST /api/day': async () => {
      if (day) throw new ConsoleFault('A day is being played already.');
      const { playDay } = await import('./day.ts');
      try {
        await playDay({
          api: stack.api,
          console: stack.console,
          webhookSecret: stack.webhookSecret,
          onStep: (progress) => void (day = progress),
        });
      } catch (error) {
        throw new ConsoleFault(`The day broke off: ${error instanceof Error ? error.message : String(error)}`);
      } finally {
        day = null;
      }
      return { now: now() };
    },
  };
}

/** The calls that held messages wait for: of schedules, and out of the queue of what is due soon. */
function whatWaits({ schedules, queued }: Pick<LocalStack, 'schedules' | 'queued'>): object[] {
  const bySchedule = [...schedules.waiting.values()].map(({ name, at, input }) => ({ name, at, call: input }));
  const byQueue = [...queued.waiting.values()].map(({ id, visibleAt, body }) => ({
    name: id,
    at: visibleAt,
    call: body,
  }));
  return [...bySchedule, ...byQueue]
    .sort((one, other) => one.at - other.at)
    .map(({ name, at, call }) => {
      const { messageId } = JSON.parse(call) as { messageId: string };
      return { name, at: new Date(at).toISOString(), messageId };
    });
}

const clockBody = z.union([z.strictObject({ advance: z.string() }), z.strictObject({ to: z.string() })]);
const mostAhead = 366 * 86_400_000;
const howToMove = 'Say {"advance": "PT14H"} or {"to": "2026-12-01T09:00:00Z"}.';

/** The time that a request moves the clock to, in epoch milliseconds. */
function targetOf(body: unknown, now: number): number {
  const parsed = clockBody.safeParse(body);
  if (!parsed.success) throw new ConsoleFault(howToMove);
  let target: number;
  try {
    target =
      'to' in parsed.data
        ? Temporal.Instant.from(parsed.data.to).epochMilliseconds
        : now +
          Temporal.Duration.from(parsed.data.advance).total({
            unit: 'milliseconds',
            relativeTo: Temporal.PlainDate.from('2026-01-01'),
          });
  } catch {
    throw new ConsoleFault(howToMove);
  }
  if (!(target - now <= mostAhead)) throw new ConsoleFault('The clock goes at most a year ahead at a time.');
  if (target < now)
    throw new ConsoleFault(`The clock only goes forward; it is ${new Date(now).toISOString()}. A reset sets it right.`);
  return target;
}
