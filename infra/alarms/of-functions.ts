import type { Api } from '../api.ts';
import type { Deliver } from '../deliver.ts';
import type { Notify } from '../notify.ts';
import type { PublishEvents } from '../publish-events.ts';
import type { ReceiveGeofences } from '../receive-geofences.ts';
import type { ReceiveReports } from '../receive-reports.ts';
import type { StatusPage } from '../status-page.ts';
import type { Sweep } from '../sweep.ts';
import type { WaypostFunction } from '../waypost-function.ts';
import { minutes, type Watched, type WatchedByName } from './watched.ts';

interface Functions {
  api: Api;
  notify: Notify;
  deliver: Deliver;
  statusPage: StatusPage;
  receiveReports: ReceiveReports;
  receiveGeofences: ReceiveGeofences;
  sweep: Sweep;
  publishEvents: PublishEvents | undefined;
}

const minutesWithoutSweep = 15;

/** What fails, is refused by Lambda, or is not called at all. */
export const alarmsOfFunctions = (of: Functions): WatchedByName => ({
  ...(of.publishEvents ? { FactsDead: factsDead(of.publishEvents) } : {}),
  NotifyFails: fails(of.notify, {
    means: 'New events are not being told; the stream tries again for 24 hours.',
    pause: 'everything',
  }),
  SweepFails: fails(of.sweep, {
    means: 'What was forgotten is not being finished: customers may hear nothing.',
    pause: 'no use',
  }),
  ReceiveReportsFails: fails(of.receiveReports, {
    means: 'Somebody who said STOP, or an address that bounced, may be written to again.',
    pause: 'everything',
  }),
  ReceiveGeofencesFails: fails(of.receiveGeofences, {
    means: 'Vehicles arrive and customers do not hear of it by their geofences.',
    pause: 'no use',
  }),
  StatusPageFails: fails(of.statusPage, {
    means: 'Customers who follow their link see an error.',
    pause: 'everything',
  }),
  // A function that answers 500 by itself has not failed in Lambda's eyes.
  ApiFails: {
    metric: of.api.serverErrors(minutes(5)),
    exceeds: 0,
    means:
      'Delivery systems or colleagues at the desk are getting errors, or GET /health is red. Delivery systems retry: ' +
      'their customers are told later.',
    affects: 'the value, in requests.',
    remedy:
      'read the access log of the API, which names the route, then the log of its function; each fault has an id.',
    pause: 'no use',
  },
  SweepMissing: {
    metric: of.sweep.function.lambda.metricInvocations(minutes(minutesWithoutSweep)),
    below: 1,
    means: 'The sweep has not been called for 15 minutes: what was forgotten is not being finished.',
    affects: 'nobody as long as nothing else fails; "How messages ended" on the dashboard shows what does.',
    remedy:
      'check that its schedule is enabled (EventBridge Scheduler) and may call the function; GET /health turns green again.',
    pause: 'no use',
  },
  NotifyThrottled: throttled(of.notify, 'messages are late, none is lost'),
  DeliverThrottled: throttled(of.deliver, 'messages are late, none is lost'),
  StatusPageThrottled: throttled(of.statusPage, 'customers who follow their link are turned away'),
});

interface Owner {
  function: Pick<WaypostFunction<never>, 'lambda'>;
}

const fails = (owner: Owner, { means, pause }: Pick<Watched, 'means' | 'pause'>): Watched => ({
  metric: owner.function.lambda.metricErrors(minutes(5)),
  exceeds: 0,
  means,
  affects: 'the value, in calls; a call may be of several people.',
  remedy: 'read the log of the function; each fault has an id.',
  pause,
});

const throttled = (owner: Owner, so: string): Watched => ({
  metric: owner.function.lambda.metricThrottles(minutes(5)),
  exceeds: 0,
  means: `Lambda refuses calls because the account runs as many functions at once as it may: ${so}.`,
  affects: 'the value, in calls.',
  remedy: 'ask for more concurrent executions (Service Quotas), or find out what else uses them up.',
  pause: 'no use',
});

const factsDead = ({ deadLetters }: PublishEvents): Watched => ({
  metric: deadLetters.metricApproximateNumberOfMessagesVisible(minutes(1)),
  exceeds: 0,
  means:
    "The account's own systems did not hear of something: its bus refused it for half a day. Customers are told all the same.",
  affects: 'the value, in batches of events.',
  remedy: 'the queue names where on the stream; check that the bus is there, and read the log of publish-events.',
  pause: 'no use',
});
