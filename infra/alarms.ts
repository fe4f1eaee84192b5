import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Deliver } from './deliver.ts';
import type { Notify } from './notify.ts';
import type { Outgoing } from './outgoing.ts';
import type { ReceiveEvents } from './receive-events.ts';
import type { StatusPage } from './status-page.ts';
import type { Sweep } from './sweep.ts';

interface AlarmsProps {
  email: string | undefined;
  receiveEvents: ReceiveEvents;
  notify: Notify;
  deliver: Deliver;
  statusPage: StatusPage;
  sweep: Sweep;
  outgoing: Outgoing;
}

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
        'not been told. The dead-letter queue names the message; read the log of the deliver function.',
    });
    const faulty = {
      ReceiveEventsFails: [props.receiveEvents.function, 'Delivery systems are getting errors; they will retry.'],
      NotifyFails: [props.notify.function, 'New events are not being told; the stream tries again for 24 hours.'],
      SweepFails: [props.sweep.function, 'What was forgotten is not being finished: customers may hear nothing.'],
      StatusPageFails: [props.statusPage.function, 'Customers who follow their link see an error.'],
    } as const;
    for (const [name, [owner, meaning]] of Object.entries(faulty)) {
      this.when(name, {
        metric: owner.lambda.metricErrors({ period: Duration.minutes(5) }),
        exceeds: 0,
        meaning: `${meaning} Read the log of the function; each fault has an id.`,
      });
    }
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

  private when(id: string, { metric, exceeds, meaning }: { metric: IMetric; exceeds: number; meaning: string }) {
    new Alarm(this, id, {
      metric,
      threshold: exceeds,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: meaning,
    }).addAlarmAction(new SnsAction(this.topic));
  }
}
