import type { Agenda } from './agenda.ts';
import type { Clock } from './clock.ts';
import type { ScheduledCall } from './services/scheduler.ts';
import type { TableView } from './table-view.ts';

/** A schedule that calls again and again. */
export interface RecurringCall extends ScheduledCall {
  /** Milliseconds from one call to the next. */
  every: number;
}

export interface RecurringParts {
  agenda: Agenda;
  clock: Clock;
  table: Pick<TableView, 'isAnythingDue'>;
  call(call: ScheduledCall, at: number): Promise<void>;
}

/**
 * Calls at every full period of the clock. A sweep that finds nothing due changes nothing; so where the clock is moved
 * past many at once, those with nothing due are left out, but for the last.
 */
export function callRecurringly(recurring: RecurringCall, parts: RecurringParts): void {
  const { agenda, clock, table, call } = parts;
  const { every } = recurring;
  const at = (Math.floor(clock.now() / every) + 1) * every;
  agenda.add(at, async (target) => {
    callRecurringly(recurring, parts);
    if (at + every > target || (await table.isAnythingDue(at))) await call(recurring, at);
  });
}
