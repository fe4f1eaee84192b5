import type { AsynchronousCaller } from './asynchronous-calls.ts';
import type { Fleet } from './fleet.ts';
import type { QueuedCalls } from './queued-calls.ts';
import type { ScheduledCalls } from './scheduled-calls.ts';
import type { Service } from './services/call.ts';
import { cognito } from './services/cognito.ts';
import { dynamo } from './services/dynamo.ts';
import { eventBridge } from './services/event-bridge.ts';
import { lambda } from './services/lambda.ts';
import { scheduler } from './services/scheduler.ts';
import { secretsManager } from './services/secrets.ts';
import { ses } from './services/ses.ts';
import { sns } from './services/sns.ts';
import { socialMessaging } from './services/social-messaging.ts';
import { sqs } from './services/sqs.ts';
import type { StackState } from './stack-state.ts';
import type { Tables } from './tables.ts';
import type { Wiring } from './wiring.ts';

/** What is there once the stack has started. */
interface StartedParts {
  asynchronous: AsynchronousCaller;
  calls: ScheduledCalls;
  fleet: Fleet;
  queues: QueuedCalls;
  wiring: Wiring;
}

/** Every AWS service that functions call, and where each call leads. `written` hears of every write to the table. */
export function localServices(
  state: StackState,
  tables: Tables,
  started: () => StartedParts,
  written: () => void,
): Record<string, Service> {
  const { agenda, bus, clock, faults, logs, outbox, schedules, secrets } = state;
  return {
    dynamodb: dynamo({ url: () => tables.url(), nameOf: (table) => tables.nameOf(table) }, faults, (item) => {
      outbox.addCall(item);
      written();
    }),
    'cognito-idp': cognito(),
    events: eventBridge(bus),
    lambda: lambda((functionArn, payload) => {
      const { asynchronous, fleet, wiring } = started();
      void asynchronous.call(fleet.host(functionArn), wiring.asynchronous(functionArn), payload);
    }),
    ses: ses(outbox),
    sns: sns(outbox),
    sqs: sqs(
      () => started().asynchronous.deadLetters,
      (message, seconds) => {
        const sentAt = clock.now();
        return started().queues.sent({ ...message, sentAt, visibleAt: sentAt + seconds * 1000 });
      },
    ),
    'social-messaging': socialMessaging(outbox),
    secretsmanager: secretsManager(secrets, (value) => logs.record?.secret(value)),
    scheduler: scheduler(
      schedules,
      () => clock.now(),
      (schedule) => agenda.add(schedule.at, () => started().calls.fire(schedule)),
    ),
  };
}
