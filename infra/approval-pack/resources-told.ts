/** Of each type of resource what it keeps, and for how long, by its properties; nothing where it keeps no data. */
type Tell = (properties: Properties, retentionDays: number) => string;

interface Properties {
  RetentionInDays?: number;
  MessageRetentionPeriod?: number;
  RedrivePolicy?: object;
  LifecycleConfiguration?: { Rules: { Prefix?: string; ExpirationInDays?: number }[] };
}

const nothing = undefined;

export const resourcesTold: Record<string, Tell | undefined> = {
  'AWS::DynamoDB::Table': (_, days) =>
    `items for ${days} days after they were last written (what has no time to live, such as settings, until it is taken out), encrypted; states of the last 35 days can be brought back`,
  'AWS::S3::Bucket': ({ LifecycleConfiguration }) =>
    `photos, encrypted: ${(LifecycleConfiguration?.Rules ?? []).map(({ Prefix, ExpirationInDays }) => `${Prefix} ${ExpirationInDays} days`).join(', ')}`,
  'AWS::Logs::LogGroup': ({ RetentionInDays }) => `log lines for ${RetentionInDays} days`,
  'AWS::SQS::Queue': ({ MessageRetentionPeriod = 345_600, RedrivePolicy }) =>
    RedrivePolicy
      ? 'ids of messages that are due within a quarter of an hour, encrypted'
      : `calls that failed, for ${MessageRetentionPeriod / 86_400} days; of reports that may be an address`,
  'AWS::SecretsManager::Secret': () => 'a secret, and the one before it, until it is replaced',
  'AWS::Cognito::UserPool': () => 'names and e-mail addresses of colleagues, until they are taken out',
  'AWS::Scheduler::ScheduleGroup': () => 'ids of held messages, until their hour',
  ...Object.fromEntries(
    [
      ...['ApiGatewayV2::Api', 'ApiGatewayV2::Integration', 'ApiGatewayV2::Route', 'ApiGatewayV2::Authorizer'],
      ...['ApiGatewayV2::Stage', 'CloudWatch::Alarm', 'CloudWatch::Dashboard', 'Cognito::UserPoolClient'],
      ...['Cognito::UserPoolDomain', 'Cognito::UserPoolGroup', 'Cognito::UserPoolResourceServer', 'Events::Rule'],
      ...['IAM::Policy', 'IAM::Role', 'Lambda::EventInvokeConfig', 'Lambda::EventSourceMapping', 'Lambda::Function'],
      ...['Lambda::Permission', 'Lambda::Url', 'Logs::SubscriptionFilter', 'S3::BucketPolicy', 'SES::ConfigurationSet'],
      ...['SES::ConfigurationSetEventDestination', 'SNS::Subscription', 'SNS::Topic', 'SNS::TopicPolicy'],
      ...['SQS::QueuePolicy', 'Scheduler::Schedule'],
    ].map((type) => [`AWS::${type}`, nothing]),
  ),
};
