import { Agenda } from './agenda.ts';
import { Clock } from './clock.ts';
import { LogBook } from './log-book.ts';
import { Outbox } from './outbox.ts';
import { OutsideSystems } from './outside-systems.ts';
import { QueueBook } from './queue-book.ts';
import { RunRecord } from './run-record.ts';
import { type DynamoFaults, noFaults } from './services/dynamo.ts';
import { Bus } from './services/event-bridge.ts';
import type { Files } from './services/s3.ts';
import { ScheduleBook } from './services/scheduler.ts';
import type { SecretValues } from './services/secrets.ts';
import type { SignsIn } from './user-pool.ts';

const localAdmin: SignsIn = { username: 'local', groups: ['admins'] };

/** What the services of this machine hold, with which faults they answer, and what time it is: all that a reset sets back. */
export abstract class StackState {
  /** Who is signed in at the desk's page, as whoever goes there. */
  signsIn: SignsIn = localAdmin;
  readonly clock = new Clock();
  readonly logs = new LogBook(RunRecord.asAsked());
  readonly outbox = new Outbox(this.clock);
  readonly outside = new OutsideSystems();
  readonly schedules = new ScheduleBook();
  readonly queued = new QueueBook();
  readonly bus = new Bus();
  readonly secrets = new Map<string, SecretValues>();
  readonly files: Files = new Map();
  readonly faults: DynamoFaults = { ...noFaults };
  readonly agenda = new Agenda(this.clock, () => this.settled());

  /** Waits until no record, no call and no message is under way. */
  abstract settled(): Promise<void>;

  /** As after a start; secrets stay. Whatever would still come up is cleared from the agenda before. */
  protected resetState(): void {
    Object.assign(this.faults, noFaults);
    this.signsIn = localAdmin;
    for (const one of [this.schedules, this.queued, this.outbox, this.outside, this.bus, this.logs, this.clock])
      one.reset();
    this.files.clear();
  }
}
