import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { measured } from '../measured.ts';
import { minutes, type WatchedByName } from './watched.ts';

/** What SES and SNS think of the account, before they act on it. */
export const alarmsOfProviders = ({ smsSpendingLimit }: { smsSpendingLimit: number }): WatchedByName => ({
  ProvidersBusy: {
    metric: measured('ProviderBusy', { statistic: 'sum', ...minutes(5) }),
    exceeds: 100,
    means:
      'SES, SNS or another provider takes messages not yet, because of its quota or an outage: they wait and are tried ' +
      'again, none is lost. What cannot wait goes over the next channel.',
    affects: 'the value, in messages; one that is tried twice counts twice.',
    remedy: 'ask for a higher quota.',
    pause: 'no use',
  },
  Bounces: {
    metric: reputation('BounceRate'),
    exceeds: 0.04,
    means:
      'More than 4 % of mail bounces. SES reviews an account at 5 % and may stop all its mail at 10 %: then nobody gets any.',
    affects: 'the value, as a share of all recipients.',
    remedy: 'the desk lists what did not arrive; find out where such addresses come from.',
    pause: 'email',
  },
  Complaints: {
    metric: reputation('ComplaintRate'),
    exceeds: 0.0008,
    means:
      'More than 8 of 10,000 recipients call our mail spam. SES reviews an account at 1 in 1,000 and may stop all its ' +
      'mail at 5: then nobody gets any.',
    affects: 'the value, as a share of all recipients.',
    remedy: 'find out which rule they complain of, and pause that.',
    pause: 'email',
  },
  SmsSpending: {
    metric: new Metric({
      namespace: 'AWS/SNS',
      metricName: 'SMSMonthToDateSpentUSD',
      period: Duration.hours(1),
      statistic: 'max',
    }),
    exceeds: smsSpendingLimit * 0.8,
    means:
      `SMS have cost more than 80 % of the ${smsSpendingLimit} USD that the account may spend in a month. Beyond that SNS ` +
      'drops them without an error: customers hear nothing.',
    affects: 'nobody yet; after that all who are told by SMS until the month is over.',
    remedy: 'ask for a higher limit and raise smsSpendingLimit in the account file, or send what can go by e-mail.',
    pause: 'sms',
  },
});

/** What SES thinks of the account, as a share of one. */
const reputation = (of: 'BounceRate' | 'ComplaintRate') =>
  new Metric({ namespace: 'AWS/SES', metricName: `Reputation.${of}`, period: Duration.hours(1), statistic: 'max' });
