import { Duration } from 'aws-cdk-lib';
import { Dashboard as CloudWatchDashboard, GraphWidget, type IMetric, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { channelNames } from '../shared/orders/channel-names.ts';
import { endings } from '../shared/tallies/ending.ts';
import type { Deliver } from './deliver.ts';
import { measured } from './measured.ts';
import type { Notify } from './notify.ts';
import type { Outgoing } from './outgoing.ts';
import type { ReceiveReports } from './receive-reports.ts';
import type { StatusPage } from './status-page.ts';
import type { Sweep } from './sweep.ts';

interface DashboardProps {
  notify: Notify;
  deliver: Deliver;
  receiveReports: ReceiveReports;
  statusPage: StatusPage;
  sweep: Sweep;
  outgoing: Outgoing;
}

const period = Duration.minutes(5);
const sum = { statistic: 'sum', period };

/** What is going on, on one page, in the order of the flow: for whoever was called by an alarm. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const { notify, deliver, receiveReports, statusPage, sweep, outgoing } = props;
    const functions = [notify, deliver, receiveReports, statusPage, sweep].map((one) => one.function.lambda);
    new CloudWatchDashboard(this, 'Dashboard', {
      defaultInterval: Duration.hours(3),
      widgets: [
        [
          new TextWidget({
            width: 24,
            height: 2,
            markdown:
              '**Are people being told?** Events come in (left), become messages (middle) and reach providers (right). ' +
              'Below: what waits, and what breaks. The light is at `GET /health`; each alarm says what to do.',
          }),
        ],
        [
          graph('Events in', [measured('EventsReceived', sum), measured('RequestsRefused', sum)]),
          graph(
            'How messages ended',
            endings.map((ending) => measured('MessagesEnded', sum, ending)),
          ),
          graph(
            'From event to message, 90 of 100 (ms)',
            channelNames.map((channel) => measured('EventToMessage', { statistic: 'p90', period }, channel)),
          ),
        ],
        [
          graph('What waits (seconds due, and in the queue; stream in ms)', [
            measured('OldestDue', { statistic: 'max', period }),
            outgoing.dueSoon.queue.metricApproximateAgeOfOldestMessage({ period }),
            notify.function.lambda.metric('IteratorAge', { statistic: 'max', period }),
          ]),
          graph('Providers busy, events set aside, dead letters', [
            measured('ProviderBusy', sum),
            measured('EventsSetAside', sum),
            outgoing.deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
          ]),
          graph('Functions that fail', [
            ...functions.map((lambda) => lambda.metricErrors({ period })),
            ...functions.map((lambda) => lambda.metricThrottles({ period })),
          ]),
        ],
      ],
    });
  }
}

const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8, height: 6 });
