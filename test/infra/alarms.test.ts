import { beforeAll, describe, expect, it } from 'vitest';
import { synthesizeResources } from './synthesized-stack.ts';

interface AlarmProperties {
  AlarmDescription: string;
  AlarmActions: string[];
  Namespace: string;
  MetricName: string;
  Threshold: number;
  Period: number;
  ComparisonOperator: string;
  TreatMissingData: string;
  ExtendedStatistic?: string;
  Dimensions?: { Name: string; Value: string }[];
}

let alarms: Map<string, AlarmProperties>;
let widgets: string;
beforeAll(async () => {
  const resourcesOf = await synthesizeResources('local');
  const found = resourcesOf<AlarmProperties>('AWS::CloudWatch::Alarm');
  // A logical id is what it is called, and a hash.
  alarms = new Map(found.map(({ id, Properties }) => [id.replace(/^Alarms/, '').slice(0, -8), Properties]));
  const [dashboard] = resourcesOf<{ DashboardBody: string }>('AWS::CloudWatch::Dashboard');
  widgets = dashboard?.Properties.DashboardBody ?? '';
});

const ofFunction = (metric: string) => ['AWS/Lambda', metric] as const;
const ofQueue = (metric: string) => ['AWS/SQS', metric] as const;
const ofOurs = (metric: string) => ['Waypost', metric] as const;

/** Everything that somebody must be woken for, by what it is measured by, from where on, and a word of what it tells of. */
const expected: Record<string, [metric: readonly [string, string], threshold: number, ofPeople: RegExp]> = {
  EventsWait: [ofFunction('IteratorAge'), 300_000, /customers hear nothing new/],
  MessagesDead: [ofQueue('ApproximateNumberOfMessagesVisible'), 0, /recipients have not been told/],
  DueSoonWaits: [ofQueue('ApproximateAgeOfOldestMessage'), 1800, /do not go out in their turn/],
  MessagesWait: [ofOurs('OldestDue'), 900, /somebody has not been told/],
  EventsSetAside: [ofOurs('EventsSetAside'), 0, /customers do not hear/],
  TellingSlowemail: [ofOurs('EventToMessage'), 60_000, /Whoever is told at once over the channel email waits/],
  TellingSlowsms: [ofOurs('EventToMessage'), 60_000, /Whoever is told at once over the channel sms waits/],
  TellingSlowpush: [ofOurs('EventToMessage'), 60_000, /Whoever is told at once over the channel push waits/],
  TellingSlowwhatsapp: [ofOurs('EventToMessage'), 60_000, /Whoever is told at once over the channel whatsapp/],
  Bounces: [['AWS/SES', 'Reputation.BounceRate'], 0.04, /nobody gets any/],
  Complaints: [['AWS/SES', 'Reputation.ComplaintRate'], 0.0008, /nobody gets any/],
  SmsSpending: [['AWS/SNS', 'SMSMonthToDateSpentUSD'], 0.8, /customers hear nothing/],
  ProvidersBusy: [ofOurs('ProviderBusy'), 100, /they wait and are tried again/],
  NotifyThrottled: [ofFunction('Throttles'), 0, /messages are late/],
  DeliverThrottled: [ofFunction('Throttles'), 0, /messages are late/],
  StatusPageThrottled: [ofFunction('Throttles'), 0, /customers .* turned away/],
  SweepMissing: [ofFunction('Invocations'), 1, /not being finished/],
  SweepFails: [ofFunction('Errors'), 0, /customers may hear nothing/],
  NotifyFails: [ofFunction('Errors'), 0, /not being told/],
  ReceiveReportsFails: [ofFunction('Errors'), 0, /may be written to again/],
  ReceiveGeofencesFails: [ofFunction('Errors'), 0, /customers do not hear/],
  StatusPageFails: [ofFunction('Errors'), 0, /Customers .* see an error/],
  ApiFails: [['AWS/ApiGateway', '5xx'], 0, /customers are told later/],
  FactsDead: [ofQueue('ApproximateNumberOfMessagesVisible'), 0, /Customers are told all the same/],
};

describe.each(Object.entries(expected))('the alarm %s', (name, [[namespace, metric], threshold, ofPeople]) => {
  it('is raised by its metric, from its threshold on', () => {
    expect(alarms.get(name)).toMatchObject({ Namespace: namespace, MetricName: metric, Threshold: threshold });
    expect(alarms.get(name)?.AlarmActions).toHaveLength(1);
  });

  it('says what it means for people, how many they are and what to do, whether to pause too', () => {
    const description = alarms.get(name)?.AlarmDescription ?? '';
    const [means = '', affects = '', todo = ''] = description.split(/ How many: | What to do: /);
    expect(means).toMatch(ofPeople);
    expect(means).toMatch(/^[A-Z].*\.$/);
    expect(affects).toMatch(/^[a-z].{8,}\.$/);
    expect(todo).toMatch(/^\S.{20,}POST \/pause.*\.$/);
    // CloudWatch takes no longer one.
    expect(description.length).toBeLessThanOrEqual(1024);
  });
});

it('there is no alarm beside these', () => {
  expect([...alarms.keys()].sort()).toEqual(Object.keys(expected).sort());
});

it('what there is too little of wakes somebody also where nothing is measured, and nothing else does', () => {
  const missing = [...alarms].filter(([, { TreatMissingData }]) => TreatMissingData === 'breaching');
  expect(missing).toMatchObject([['SweepMissing', { ComparisonOperator: 'LessThanThreshold', Period: 900 }]]);
});

it('mail and SMS that cost the account its standing or its money are paused by themselves', () => {
  const pauses = (name: string) => /POST \/pause with (\{.*?\})/.exec(alarms.get(name)?.AlarmDescription ?? '')?.[1];
  expect(['Bounces', 'Complaints', 'SmsSpending', 'EventsWait'].map(pauses)).toEqual([
    '{"channel":"email"}',
    '{"channel":"email"}',
    '{"channel":"sms"}',
    '{}',
  ]);
});

describe('the dashboard', () => {
  it('shows in the order of the flow what comes in, what becomes of it, and what waits and breaks', () => {
    const titles = [...widgets.matchAll(/"title":"([^"]+)"/g)].map(([, title]) => title);
    expect(titles).toEqual([
      'Events in',
      'How messages ended',
      'From event to message, 90 of 100 (ms)',
      'What waits (seconds due, and in the queue; stream in ms)',
      'Providers busy, events set aside, dead letters',
      'Functions that fail',
    ]);
  });

  it('shows whatever an alarm of ours is raised by, so that whoever was called sees it', () => {
    const ours = [...alarms.values()].filter(({ Namespace }) => Namespace === 'Waypost');
    const others = ['IteratorAge', 'ApproximateAgeOfOldestMessage', 'ApproximateNumberOfMessagesVisible', 'Throttles'];
    for (const metric of [...ours.map(({ MetricName }) => MetricName), ...others])
      expect(widgets).toContain(`"${metric}"`);
  });
});
