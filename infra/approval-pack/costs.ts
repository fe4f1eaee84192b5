import { series } from '../../shared/metrics/series.ts';
import { dollarsAThousand } from './prices.ts';

/** What a month brings: the inputs of the estimate. */
export interface Volume {
  /** Orders a month. */
  orders: number;
  /** Of each order. */
  events: number;
  emails: number;
  sms: number;
  /** Looks at the status page. */
  looks: number;
  /** Segments of an SMS. */
  segments: number;
  /** What a segment costs, in US dollars; without it SMS are not priced. */
  smsPrice: number | undefined;
  retentionDays: number;
}

/** What of the stack costs by the month, whatever is sent. */
export interface Standing {
  secrets: number;
  alarms: number;
  dashboards: number;
}

export interface Cost {
  what: string;
  how: string;
  /** US dollars a month. */
  dollars: number;
}

/**
 * An event with its two messages by `npm run bench` (see `infra/README.md`): at most 25 write units and 7 reads, one
 * request and two calls; 0.15 s of a function. A tenth of the messages is held. A look reads five units.
 */
const ofEvent = { writeUnit: 25, readUnit: 7, httpApiRequest: 1, lambdaRequest: 2, scheduledCall: 0.2 };
const ofLook = { writeUnit: 0, readUnit: 5, httpApiRequest: 0, lambdaRequest: 1, scheduledCall: 0 };
const secondsOfEvent = 0.15;
/** US dollars, us-east-1, November 2025: a second of 256 MB on arm; a GB-month in the table and in its backup; a GB of logs; a thousand e-mails. */
const prices = { second: 3.4e-6, gigabyteMonth: 0.25 + 0.2, logGigabyte: 0.5, thousandEmails: 0.1 };
const standingPrices = { secret: 0.4, alarm: 0.1, dashboard: 3, series: 0.3 };
const kilobytesOfOrder = 20;

/** The monthly estimate at list prices, without any free tier and without tax. Pure. */
export function costsOf(volume: Volume, { secrets, alarms, dashboards }: Standing): Cost[] {
  const { orders, events, emails, sms, looks, segments, smsPrice, retentionDays } = volume;
  const happened = orders * events;
  const months = retentionDays / 30;
  const gigabytes = (orders * months * kilobytesOfOrder) / 1e6;
  const measured = Object.values(series).reduce((sum, one) => sum + ('by' in one ? one.by.values.length : 1), 0);
  const fixed =
    secrets * standingPrices.secret +
    alarms * standingPrices.alarm +
    dashboards * standingPrices.dashboard +
    measured * standingPrices.series;
  return [
    {
      what: 'events and messages (API Gateway, Lambda, DynamoDB, Scheduler)',
      how: `${happened} events`,
      dollars: (happened / 1000) * dollarsAThousand(ofEvent) + happened * secondsOfEvent * prices.second,
    },
    {
      what: 'the status page',
      how: `${orders * looks} looks`,
      dollars: ((orders * looks) / 1000) * dollarsAThousand(ofLook),
    },
    {
      what: 'the table and its backup',
      how: `${gigabytes.toFixed(1)} GB after ${retentionDays} days`,
      dollars: gigabytes * prices.gigabyteMonth,
    },
    {
      what: 'logs',
      how: `${((happened * 2) / 1e6).toFixed(1)} GB`,
      dollars: ((happened * 2) / 1e6) * prices.logGigabyte,
    },
    { what: 'e-mails (SES)', how: `${orders * emails}`, dollars: ((orders * emails) / 1000) * prices.thousandEmails },
    ...(smsPrice === undefined
      ? []
      : [
          {
            what: 'SMS',
            how: `${orders * sms} of ${segments} segment(s)`,
            dollars: orders * sms * segments * smsPrice,
          },
        ]),
    {
      what: 'what stands',
      how: `${secrets} secrets, ${alarms} alarms, ${dashboards} dashboard(s), ${measured} series of metrics`,
      dollars: fixed,
    },
  ];
}
