import { CfnOutput, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { sendingEnvironment } from '../shared/messages/sending-environment.ts';
import type { Account } from './accounts/account.ts';
import { DueSoon } from './due-soon.ts';
import type { LinkSecret } from './link-secret.ts';
import type { OrderTable } from './order-table.ts';
import { allowEndpoints } from './push-apps.ts';
import type { StatusPage } from './status-page.ts';
import type { WaypostFunction } from './waypost-function.ts';

interface OutgoingProps {
  account: Account;
  linkSecret: LinkSecret;
  table: OrderTable;
  statusPage: StatusPage;
}

/** What it takes to send a message or to hold it: SES, SNS, WhatsApp and the schedule group. */
export class Outgoing extends Construct {
  /** Calls to `deliver` that nobody could complete end here, and raise an alarm. */
  readonly deadLetters: Queue;
  readonly dueSoon: DueSoon;
  private readonly configurationSet: ConfigurationSet;
  private readonly scheduleGroup: CfnScheduleGroup;
  private readonly scheduleRole: Role;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: OutgoingProps,
  ) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new CfnOutput(this, 'DeadLettersUrl', { key: 'DeadLettersUrl', value: this.deadLetters.queueUrl });
    this.configurationSet = new ConfigurationSet(this, 'EmailConfiguration');
    Validations.of(this.deadLetters).acknowledge({
      id: 'AwsSolutions::AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue: of the queue of what is due soon, of schedules and of asynchronous calls.',
    });
    this.dueSoon = new DueSoon(this, 'DueSoon', { deadLetters: this.deadLetters });
    this.scheduleGroup = new CfnScheduleGroup(this, 'HeldMessages');
    this.scheduleRole = new Role(this, 'ScheduleRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    // Not grantSendMessages: it allows more than a schedule needs.
    this.scheduleRole.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.deadLetters.queueArn] }),
    );
  }

  /** As `shared/messages/sending-environment.ts` asks. */
  get environment() {
    const { account, table, statusPage } = this.props;
    const { smsFrom, whatsAppFrom, smsPrices } = account;
    const sending =
      account.sending === 'production'
        ? { to: 'everyone', smsFrom, whatsAppFrom, smsPrices }
        : { to: 'verified', recipients: account.verifiedRecipients, smsFrom, whatsAppFrom, smsPrices };
    return {
      TABLE_NAME: table.tableName,
      SENDERS: JSON.stringify(account.senders),
      SENDING: JSON.stringify(sending),
      RETENTION_DAYS: String(account.retentionDays),
      LINK_SECRET_ARN: this.props.linkSecret.arn,
      STATUS_PAGE_URL: statusPage.url,
      EMAIL_CONFIGURATION_SET: this.configurationSet.configurationSetName,
      SCHEDULE_GROUP: this.scheduleGroup.ref,
      SCHEDULE_ROLE_ARN: this.scheduleRole.roleArn,
      SCHEDULE_DEAD_LETTER_ARN: this.deadLetters.queueArn,
      DUE_SOON_URL: this.dueSoon.url,
      SMS_PER_SECOND: String(account.smsPerSecond),
    } satisfies Partial<Record<keyof typeof sendingEnvironment, string>>;
  }

  /** Lets the schedules of held messages call this function. */
  callWhenDue(deliver: IFunction): void {
    this.scheduleRole.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [deliver.functionArn] }),
    );
  }

  /** Sending over every channel there is, or taking a place in the line of its channel. */
  grantSend(grantee: WaypostFunction<never>): void {
    const { account } = this.props;
    this.grantTest(grantee);
    this.dueSoon.grantHold(grantee);
    grantee.allow(['ses:GetSendQuota'], ['*']);
    Validations.of(grantee).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason: 'How many e-mails a second the account may send (ses:GetSendQuota) is asked of no single resource.',
    });
    allowEndpoints(grantee, ['sns:Publish'], account.pushApps);
    const numbers = account.whatsAppFrom.map((number) =>
      Stack.of(this).formatArn({
        service: 'social-messaging',
        resource: 'phone-number-id',
        resourceName: number.replace('phone-number-id-', ''),
      }),
    );
    if (numbers.length > 0) grantee.allow(['social-messaging:SendWhatsAppMessage'], numbers);
  }

  /** Sending an e-mail or an SMS, as a colleague tries words on themselves. */
  grantTest(grantee: WaypostFunction<never>): void {
    const { account } = this.props;
    const ses = (kind: string, name: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource: kind, resourceName: name });
    // While SES keeps an account in its sandbox, it asks for the recipients' identities too.
    const recipients =
      account.sending === 'verified' ? account.verifiedRecipients.filter((to) => to.includes('@')) : [];
    grantee.allow(
      ['ses:SendRawEmail'],
      [
        ...[...account.emailIdentities, ...recipients].map((identity) => ses('identity', identity)),
        ses('configuration-set', this.configurationSet.configurationSetName),
      ],
    );
    // A phone number has no ARN. Everything but what has one is what remains: topics and apps have.
    grantee.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ['sns:Publish'], notResources: ['arn:*:sns:*:*:*'] }),
    );
    this.grantKnowContacts(grantee);
  }

  /** Has SES publish what becomes of every e-mail. */
  reportEmailTo(topic: ITopic): void {
    const { SEND, REJECT, BOUNCE, COMPLAINT, DELIVERY, DELIVERY_DELAY } = EmailSendingEvent;
    this.configurationSet.addEventDestination('Reports', {
      destination: EventDestination.snsTopic(topic),
      events: [SEND, REJECT, BOUNCE, COMPLAINT, DELIVERY, DELIVERY_DELAY],
    });
  }

  /** Finding out what an address is kept as, and what webhooks are signed with. */
  grantKnowContacts(grantee: WaypostFunction<never>): void {
    this.props.linkSecret.grantRead(grantee);
  }

  grantHold(grantee: WaypostFunction<never>): void {
    const schedules = Stack.of(this).formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${this.scheduleGroup.ref}/*`,
    });
    grantee.allow(['scheduler:CreateSchedule'], [schedules]);
    Validations.of(grantee).acknowledge({
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::${readable(Stack.of(this).resolve(schedules))}]`,
      reason: 'A schedule is named by its message and attempt; the star stands for that name in a group of our own.',
    });
    grantee.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.scheduleRole.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    );
  }
}

/** A resolved ARN as cdk-nag writes it: `<name>` for every reference. */
function readable(arn: string | { 'Fn::Join': [string, (string | { Ref: string })[]] }): string {
  if (typeof arn === 'string') return arn;
  return arn['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : `<${part.Ref}>`)).join('');
}
