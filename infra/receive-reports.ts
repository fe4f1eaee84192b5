import { CfnOutput, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, LogGroup, RetentionDays, SubscriptionFilter } from 'aws-cdk-lib/aws-logs';
import { LambdaDestination } from 'aws-cdk-lib/aws-logs-destinations';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { environment } from '../functions/receive-reports/env.ts';
import type { Account } from './accounts/account.ts';
import type { Deliver } from './deliver.ts';
import type { OrderTable } from './order-table.ts';
import type { Outgoing } from './outgoing.ts';
import { WaypostFunction } from './waypost-function.ts';

interface ReceiveReportsProps {
  account: Account;
  table: OrderTable;
  outgoing: Outgoing;
  deliver: Deliver;
}

/** What providers report of messages, and what customers reply: bounces, deliveries, STOP. */
export class ReceiveReports extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, props: ReceiveReportsProps) {
    super(scope, id);
    const { account, table, outgoing, deliver } = props;
    const { EMAIL_CONFIGURATION_SET: _, DUE_SOON_URL: __, SMS_PER_SECOND: ___, ...holding } = outgoing.environment;
    this.function = new WaypostFunction<typeof environment>(this, 'ReceiveReports', {
      name: 'receive-reports',
      description: 'Takes bounces, complaints, deliveries and STOP from SES, SNS and WhatsApp',
      timeout: Duration.minutes(1),
      environment: { ...holding, DELIVER_ARN: deliver.function.lambda.functionArn },
    });
    table.grantDeliverMessages(this.function);
    outgoing.grantHold(this.function);
    outgoing.grantKnowContacts(this.function);
    this.function.allow(['sns:OptInPhoneNumber'], ['*']);
    Validations.of(this.function).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason: 'Lifting the block of a phone number (sns:OptInPhoneNumber) knows no resource.',
    });
    this.function.allow(['sqs:SendMessage'], [outgoing.deadLetters.queueArn]);
    // A STOP that could not be taken must not be lost.
    new EventInvokeConfig(this, 'OnFailure', {
      function: this.function.lambda,
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: { bind: () => ({ destination: outgoing.deadLetters.queueArn }) },
    });
    this.hearOfEmail(outgoing);
    this.hearOfSms();
    this.hearReplies('SmsReplies', 'sms-voice.amazonaws.com');
    if (account.whatsAppFrom.length > 0) {
      this.hearOfWhatsApp();
      this.hearReplies('WhatsAppReplies', 'social-messaging.amazonaws.com');
    }
  }

  private hearOfEmail(outgoing: Outgoing): void {
    const topic = new Topic(this, 'EmailReports', { enforceSSL: true });
    outgoing.reportEmailTo(topic);
    topic.addSubscription(new LambdaSubscription(this.function.lambda));
  }

  /** SNS tells of SMS in two logs of these names, as soon as the account's SMS settings name the role (README, Deploy). */
  private hearOfSms(): void {
    const { region, account } = Stack.of(this);
    const role = new Role(this, 'SmsLogRole', { assumedBy: new ServicePrincipal('sns.amazonaws.com') });
    const direct = `sns/${region}/${account}/DirectPublishToPhoneNumber`;
    for (const [id, logGroupName] of Object.entries({ SmsDelivered: direct, SmsFailed: `${direct}/Failure` })) {
      // Phone numbers stand there in clear.
      const retention = RetentionDays.THREE_DAYS;
      const logGroup = new LogGroup(this, id, { logGroupName, retention, removalPolicy: RemovalPolicy.DESTROY });
      role.addToPolicy(
        new PolicyStatement({
          actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
          resources: [logGroup.logGroupArn],
        }),
      );
      new SubscriptionFilter(this, `${id}Reports`, {
        logGroup,
        destination: new LambdaDestination(this.function.lambda),
        filterPattern: FilterPattern.allEvents(),
      });
    }
    new CfnOutput(this, 'SmsLogRoleArn', { key: 'SmsLogRoleArn', value: role.roleArn });
  }

  /** End User Messaging Social tells of every message on the account's own bus, without anybody's asking. */
  private hearOfWhatsApp(): void {
    const said = ['Sent', 'Delivered', 'Read', 'Failed', 'Undeliverable'];
    new Rule(this, 'WhatsAppReports', {
      description: 'What becomes of WhatsApp messages',
      eventPattern: {
        source: ['aws.social-messaging'],
        detailType: said.map((word) => `WhatsApp Message ${word}`),
      },
      targets: [new LambdaFunction(this.function.lambda)],
    });
  }

  /** A number with two-way SMS, or a WhatsApp Business Account, publishes here what comes in, once it is told to (README, Deploy). */
  private hearReplies(name: 'SmsReplies' | 'WhatsAppReplies', service: string): void {
    // The topic of SMS keeps the id that it has in deployed stacks.
    const topic = new Topic(this, name === 'SmsReplies' ? 'Replies' : name, { enforceSSL: true });
    topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        principals: [new ServicePrincipal(service)],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    topic.addSubscription(new LambdaSubscription(this.function.lambda));
    new CfnOutput(this, `${name}TopicArn`, { key: `${name}TopicArn`, value: topic.topicArn });
  }
}
