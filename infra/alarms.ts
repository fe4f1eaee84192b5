import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Api } from './api.ts';
import type { Deliver } from './deliver.ts';
import type { Notify } from './notify.ts';
import type { Outgoing } from './outgoing.ts';
import type { PublishEvents } from './publish-events.ts';
import type { ReceiveReports } from './receive-reports.ts';
import type { StatusPage } from './status-page.ts';
import type { Sweep } from './sweep.ts';

interface AlarmsProps {
  email: string | undefined;
  api: Api;
  notify: Notify;
  deliver: Deliver;
  statusPage: StatusPage;
  receiveReports: ReceiveReports;
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
    if (props.email) this.topic.addSubscription(new EmailSubscription(props.email));

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
        'A held message could not be handed to the deliver function, or failed there three times: its recipient has ' +
        'not been told; or a report or a STOP could not be taken. The dead-letter queue names which; read the log of ' +
        'the function.',
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
    this.when('Refused', {
      metric: new Metric({
        namespace: 'AWS/SES',
        metricName: 'Reputation.BounceRate',
        period: Duration.hours(1),
        statistic: 'max',
      }),
      exceeds: 0.04,
      meaning: 'More than 4 % of mail bounces. SES reviews an account at 5 % and may stop all its mail at 10 %.',
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
