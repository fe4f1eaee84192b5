import type { Temporal } from 'temporal-polyfill';
import type * as z from 'zod/mini';
import type { envelope } from '../../../shared/orders/event.ts';
import { instantOn } from './day-calendar.ts';
import { type DayStep, daySteps } from './day-steps.ts';

export interface TimedStep {
  at: string;
  telling: string;
  events: readonly z.input<typeof envelope>[];
}

/**
 * The steps as they happen on one day. `play` sets this play's orders and events apart from those of every other:
 * a webhook with an id seen before would change nothing.
 */
export function stepsOn(day: Temporal.PlainDate, play: string): TimedStep[] {
  const steps: TimedStep[] = [];
  for (const [index, step] of daySteps.entries()) {
    const events = step.repeatsLast ? steps.at(-1)?.events : eventsOf(step, index, day, play);
    steps.push({ at: instantOn(day, step.at), telling: step.telling, events: events ?? [] });
  }
  return steps;
}

function eventsOf({ at, events = [] }: DayStep, step: number, day: Temporal.PlainDate, play: string) {
  return events.map(({ order, type, withFacts, data }, index) => {
    return {
      id: `day-${play}-${step + 1}-${index + 1}`,
      type,
      orderId: `${order.key}-${play}`,
      senderId: order.senderId,
      occurredAt: instantOn(day, at),
      ...(withFacts && { order: order.facts }),
      data: dated(data ?? {}, day) as Record<string, unknown>,
    };
  });
}

/** The same with every `{ wallTime }` in it as an instant of the day. */
function dated(value: unknown, day: Temporal.PlainDate): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('wallTime' in value) return instantOn(day, String(value.wallTime));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dated(inner, day)]));
}
