import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Account } from './accounts/account.ts';
import type { Api } from './api.ts';
import type { Deliver } from './deliver.ts';
import { measured } from './measured.ts';
import type { Notify } from './notify.ts';
import type { Outgoing } from './outgoing.ts';
import type { PublishEvents } from './publish-events.ts';
import type { ReceiveGeofences } from './receive-geofences.ts';
import type { ReceiveReports } from './receive-reports.ts';
import type { StatusPage } from './status-page.ts';
import type { Sweep } from './sweep.ts';

interface AlarmsProps {
  account: Pick<Account, 'alarmEmail' | 'smsSpendingLimit'>;
  api: Api;
  notify: Notify;
  deliver: Deliver;
  statusPage: StatusPage;
  receiveReports: ReceiveReports;
  receiveGeofences: ReceiveGeofences;
  sweep: Sweep;
  publishEvents: PublishEvents | undefined;
  outgoing: Outgoing;
}

type Watched = { metric: IMetric; meaning: string } & ({ exceeds: number } | { below: number });

/** Wakes somebody when people are not being told. Each alarm says what it means for them and what to do. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    const { alarmEmail, smsSpendingLimit } = props.account;
    if (alarmEmail) this.topic.addSubscription(new EmailSubscription(alarmEmail));

    this.when('EventsWait', {
      metric: props.notify.function.lambda.metric('IteratorAge', {
        statistic: 'max',
        period: Duration.minutes(1),
      }),
      exceeds: Duration.minutes(5).toMilliseconds(),
      meaning:
        'Events have waited more than five minutes: customers hear nothing new. Read the log of the notify function; ' +
        'events are kept for 24 hours on the stream and always in the table.',
    });
    this.when('MessagesDead', {
      metric: props.outgoing.deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
      exceeds: 0,
      meaning:
        'So many held messages could not be handed to the deliver function, or failed there three times: their ' +
        'recipients have not been told; or a report, a STOP or an arrival could not be taken. Run npm run redrive: it says which, ' +
        'why, and until when they wait, and puts them back.',
    });
    this.when('DueSoonWaits', {
      metric: props.outgoing.dueSoon.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5) }),
      exceeds: Duration.minutes(30).toSeconds(),
      meaning:
        'Something that was due within a quarter of an hour has waited for over thirty minutes (the value is in seconds): ' +
        'messages that a provider throttled do not go out in their turn, or a system is not told again. Read the log of the ' +
        'deliver function, and look whether Lambda throttles it; the sweep sends what it finds due meanwhile.',
    });
    if (props.publishEvents) {
      this.when('FactsDead', {
        metric: props.publishEvents.deadLetters.metricApproximateNumberOfMessagesVisible({
          period: Duration.minutes(1),
        }),
        exceeds: 0,
        meaning:
          "The account's own systems did not hear of something: its bus refused it for half a day. Customers are told all " +
          'the same. The queue names where on the stream; check that the bus is there, and read the log of publish-events.',
      });
    }
    const faulty = {
      NotifyFails: [props.notify.function, 'New events are not being told; the stream tries again for 24 hours.'],
      SweepFails: [props.sweep.function, 'What was forgotten is not being finished: customers may hear nothing.'],
      ReceiveReportsFails: [
        props.receiveReports.function,
        'Somebody who said STOP, or an address that bounced, may be written to again.',
      ],
      ReceiveGeofencesFails: [
        props.receiveGeofences.function,
        'Vehicles arrive and customers do not hear of it by their geofences.',
      ],
      StatusPageFails: [props.statusPage.function, 'Customers who follow their link see an error.'],
    } as const;
    for (const [name, [owner, meaning]] of Object.entries(faulty)) {
      this.when(name, {
        metric: owner.lambda.metricErrors({ period: Duration.minutes(5) }),
        exceeds: 0,
        meaning: `${meaning} Read the log of the function; each fault has an id.`,
      });
    }
    // A function that answers 500 by itself has not failed in Lambda's eyes.
    this.when('ApiFails', {
      metric: props.api.serverErrors({ period: Duration.minutes(5) }),
      exceeds: 0,
      meaning:
        'Delivery systems or colleagues at the desk are getting errors, or GET /health is red. Delivery systems retry. ' +
        'Read the access log of the API, which names the route, then the log of its function; each fault has an id.',
    });
    const minutesWithoutSweep = 15;
    this.when('SweepMissing', {
      metric: props.sweep.function.lambda.metricInvocations({ period: Duration.minutes(minutesWithoutSweep) }),
      below: 1,
      meaning:
        'The sweep has not been called for 15 minutes: what was forgotten is not being finished. Check that its ' +
        'schedule is enabled (EventBridge Scheduler) and may call the function; GET /health turns green again.',
    });
    this.when('MessagesWait', {
      metric: measured('OldestDue', { statistic: 'max', period: Duration.minutes(5) }),
      exceeds: Duration.minutes(15).toSeconds(),
      meaning:
        'A message or an order has been due for longer than fifteen minutes (the value is in seconds): somebody has ' +
        'not been told what they should know by now. Read "due_not_finished" in the log of the sweep function; the ' +
        'desk shows the order and why.',
    });
    this.when('EventsSetAside', {
      metric: measured('EventsSetAside', { statistic: 'sum', period: Duration.minutes(5) }),
      exceeds: 0,
      meaning:
        'So many events could not be taken into their orders: their customers do not hear of them. Read ' +
        '"event_set_aside" in the log of the notify function, mend what it names, and the sweep takes them in within an hour.',
    });
    for (const channel of ['email', 'sms'] as const) {
      this.when(`TellingSlow-${channel}`, {
        metric: measured('EventToMessage', { statistic: 'p90', period: Duration.minutes(5) }, channel),
        exceeds: Duration.minutes(1).toMilliseconds(),
        meaning:
          `One in ten customers who are told at once by ${channel} waits longer than a minute (the value is in ` +
          'milliseconds). Look at the dashboard: whether events wait (notify), or the provider is busy (ProviderBusy).',
      });
    }
    this.when('ProvidersBusy', {
      metric: measured('ProviderBusy', { statistic: 'sum', period: Duration.minutes(5) }),
      exceeds: 100,
      meaning:
        'SES, SNS or another provider took so many messages not yet, because of its quota or an outage: they wait and ' +
        'are tried again, none is lost. Ask for a higher quota; what cannot wait goes over the next channel.',
    });
    const throttled = { NotifyThrottled: props.notify, DeliverThrottled: props.deliver };
    for (const [name, { function: owner }] of Object.entries(throttled)) {
      this.when(name, {
        metric: owner.lambda.metricThrottles({ period: Duration.minutes(5) }),
        exceeds: 0,
        meaning:
          'Lambda refused so many calls because the account runs as many functions at once as it may: messages are ' +
          'late, none is lost. Ask for more concurrent executions (Service Quotas), or find out what else uses them up.',
      });
    }
    this.when('Bounces', {
      metric: reputation('BounceRate'),
      exceeds: 0.04,
      meaning:
        'More than 4 % of mail bounces. SES reviews an account at 5 % and may stop all its mail at 10 %. The desk ' +
        `lists what did not arrive; find out where such addresses come from. ${holding}`,
    });
    this.when('Complaints', {
      metric: reputation('ComplaintRate'),
      exceeds: 0.0008,
      meaning:
        'More than 8 of 10,000 recipients call our mail spam. SES reviews an account at 1 in 1,000 and may stop all its ' +
        `mail at 5. Find out which rule they complain of, and pause that. ${holding}`,
    });
    this.when('SmsSpending', {
      metric: new Metric({
        namespace: 'AWS/SNS',
        metricName: 'SMSMonthToDateSpentUSD',
        period: Duration.hours(1),
        statistic: 'max',
      }),
      exceeds: smsSpendingLimit * 0.8,
      meaning:
        `SMS have cost more than 80 % of the ${smsSpendingLimit} USD that the account may spend in a month. Beyond that SNS ` +
        'drops them without an error: customers hear nothing. Ask for a higher limit and raise smsSpendingLimit in the ' +
        'account file, or pause what can go by e-mail (POST /pause with {"channel":"sms"}).',
    });
  }

  private when(id: string, { metric, meaning, ...limit }: Watched) {
    const isBelow = 'below' in limit;
    new Alarm(this, id, {
      metric,
      threshold: isBelow ? limit.below : limit.exceeds,
      evaluationPeriods: 1,
      comparisonOperator: isBelow ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_THRESHOLD,
      // What there is too little of may not be there at all.
      treatMissingData: isBelow ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: meaning,
    }).addAlarmAction(new SnsAction(this.topic));
  }
}

const holding =
  'To hold all mail meanwhile: POST /pause with {"channel":"email"}, or Pauses at the desk; nothing is lost.';

/** What SES thinks of the account, as a share of one. */
const reputation = (of: 'BounceRate' | 'ComplaintRate') =>
  new Metric({ namespace: 'AWS/SES', metricName: `Reputation.${of}`, period: Duration.hours(1), statistic: 'max' });
