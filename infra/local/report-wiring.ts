import type { Lookup, Resources } from './template.ts';
import { resolve } from './template.ts';

/** Which function hears what providers say, as the template has it. */
export interface ReportWiring {
  /** The topic that SES publishes to, by configuration set and event type. */
  emailTopic(configurationSet: string, eventType: string): string | undefined;
  /** The topic that numbers with two-way SMS, or WhatsApp Business Accounts, may publish to. */
  repliesTopic(channel: 'sms' | 'whatsapp'): string | undefined;
  /** The functions that hear of a topic, by its ARN. */
  subscribers(topicArn: string): string[];
  /** The functions that hear of an event on the account's own bus. */
  busListeners(source: string, detailType: string): string[];
  /** The functions that read a log, by its name. */
  logReaders(logGroupName: string): string[];
}

export function reportWiringOf(resources: Resources, lookup: Lookup): ReportWiring {
  const all = <Properties>(type: string) =>
    Object.entries(resources)
      .filter(([, { Type }]) => Type === type)
      .map(([id, { Properties }]) => ({ id, ...(resolve(Properties, lookup) as Properties) }));
  const destinations = all<EventDestination>('AWS::SES::ConfigurationSetEventDestination');
  const subscriptions = all<Subscription>('AWS::SNS::Subscription').filter(({ Protocol }) => Protocol === 'lambda');
  const policies = all<TopicPolicy>('AWS::SNS::TopicPolicy');
  const filters = all<LogFilter>('AWS::Logs::SubscriptionFilter');
  const rules = all<BusRule>('AWS::Events::Rule');
  const logNames = new Map(
    all<{ LogGroupName?: string }>('AWS::Logs::LogGroup').map((log) => [log.id, log.LogGroupName]),
  );
  return {
    emailTopic: (set, type) =>
      destinations.find(
        ({ ConfigurationSetName, EventDestination: { MatchingEventTypes } }) =>
          ConfigurationSetName === set && MatchingEventTypes.includes(type),
      )?.EventDestination.SnsDestination?.TopicARN,
    repliesTopic: (channel) =>
      policies.find(({ PolicyDocument }) =>
        PolicyDocument.Statement.some(({ Principal }) => Principal?.Service === publishers[channel]),
      )?.Topics[0],
    subscribers: (topic) => subscriptions.filter(({ TopicArn }) => TopicArn === topic).map(({ Endpoint }) => Endpoint),
    busListeners: (source, detailType) =>
      rules
        .filter(
          ({ EventPattern }) =>
            EventPattern?.source?.includes(source) && EventPattern['detail-type']?.includes(detailType),
        )
        .flatMap(({ Targets }) => Targets.map(({ Arn }) => Arn)),
    logReaders: (name) =>
      filters
        .filter(({ LogGroupName }) => logNames.get(LogGroupName) === name)
        .map(({ DestinationArn }) => DestinationArn),
  };
}

const publishers = { sms: 'sms-voice.amazonaws.com', whatsapp: 'social-messaging.amazonaws.com' } as const;

interface BusRule {
  EventPattern?: { source?: string[]; 'detail-type'?: string[] };
  Targets: { Arn: string }[];
}
interface EventDestination {
  ConfigurationSetName: string;
  EventDestination: { MatchingEventTypes: string[]; SnsDestination?: { TopicARN: string } };
}
interface Subscription {
  TopicArn: string;
  Protocol: string;
  Endpoint: string;
}
interface TopicPolicy {
  Topics: string[];
  PolicyDocument: { Statement: { Principal?: { Service?: string } }[] };
}
interface LogFilter {
  LogGroupName: string;
  DestinationArn: string;
}
