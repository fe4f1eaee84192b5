import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Account } from './accounts/account.ts';
import { alarmsOfFunctions } from './alarms/of-functions.ts';
import { alarmsOfMessages } from './alarms/of-messages.ts';
import { alarmsOfProviders } from './alarms/of-providers.ts';
import { describeAlarm, type Watched } from './alarms/watched.ts';

type AlarmsProps = { account: Pick<Account, 'alarmEmail' | 'smsSpendingLimit'> } & Parameters<
  typeof alarmsOfMessages
>[0] &
  Parameters<typeof alarmsOfFunctions>[0];

/** Wakes somebody when people are not being told. Each alarm says what it means for them, how many they are, and what to do. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    const { alarmEmail } = props.account;
    if (alarmEmail) this.topic.addSubscription(new EmailSubscription(alarmEmail));
    const all = { ...alarmsOfMessages(props), ...alarmsOfFunctions(props), ...alarmsOfProviders(props.account) };
    for (const [name, watched] of Object.entries(all)) this.when(name, watched);
  }

  private when(id: string, watched: Watched) {
    const isBelow = 'below' in watched;
    new Alarm(this, id, {
      metric: watched.metric,
      threshold: isBelow ? watched.below : watched.exceeds,
      evaluationPeriods: 1,
      comparisonOperator: isBelow ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_THRESHOLD,
      // What there is too little of may not be there at all.
      treatMissingData: isBelow ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: describeAlarm(watched),
    }).addAlarmAction(new SnsAction(this.topic));
  }
}
