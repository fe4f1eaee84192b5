import type { Agenda } from './agenda.ts';
import type { AsynchronousCaller } from './asynchronous-calls.ts';
import type { Clock } from './clock.ts';
import type { Fleet } from './fleet.ts';
import { callRecurringly } from './recurring-calls.ts';
import type { RoleBook } from './role-book.ts';
import type { Schedule, ScheduleBook, ScheduledCall } from './services/scheduler.ts';
import type { TableView } from './table-view.ts';
import type { Wiring } from './wiring.ts';

interface ScheduledCallParts {
  agenda: Agenda;
  clock: Clock;
  table: TableView;
  schedules: ScheduleBook;
  roles: RoleBook;
  asynchronous: AsynchronousCaller;
  wiring: Wiring;
  fleet: Fleet;
}

/** Calls functions when EventBridge Scheduler would: once for a held message, again and again for what recurs. */
export class ScheduledCalls {
  constructor(private readonly parts: ScheduledCallParts) {}

  startRecurring(atOnce = false): void {
    const { agenda, clock, table, wiring } = this.parts;
    const call = (recurring: ScheduledCall, at: number) => this.call(recurring, at);
    for (const recurring of wiring.recurring) {
      if (atOnce) agenda.add(clock.now(), () => call(recurring, clock.now()));
      callRecurringly(recurring, { agenda, clock, table, call });
    }
  }

  /** One that was cancelled meanwhile calls nobody. */
  async fire(schedule: Schedule): Promise<void> {
    if (this.parts.schedules.finish(schedule)) await this.call(schedule, schedule.at);
  }

  private async call({ targetArn, roleArn, input }: ScheduledCall, at: number): Promise<void> {
    const { roles, asynchronous, wiring, fleet } = this.parts;
    const role = roleArn.split('/').at(-1) ?? '';
    if (roles.refusalOf(role, [{ action: 'lambda:InvokeFunction', resource: targetArn }])) return;
    const scheduledTime = new Date(at).toISOString().replace('.000', '');
    const payload: unknown = JSON.parse(input.replaceAll('<aws.scheduler.scheduled-time>', scheduledTime));
    await asynchronous.call(fleet.host(targetArn), wiring.asynchronous(targetArn), payload);
  }
}
