import { Duration } from 'aws-cdk-lib';
import type { ChannelName } from '../../shared/orders/channel-names.ts';
import { measured } from '../measured.ts';
import type { Notify } from '../notify.ts';
import type { Outgoing } from '../outgoing.ts';
import { minutes, type Watched, type WatchedByName } from './watched.ts';

/** People who hear nothing, or too late: events that wait, and messages that do not go. */
export const alarmsOfMessages = ({ notify, outgoing }: { notify: Notify; outgoing: Outgoing }): WatchedByName => ({
  EventsWait: {
    metric: notify.function.lambda.metric('IteratorAge', { statistic: 'max', ...minutes(1) }),
    exceeds: Duration.minutes(5).toMilliseconds(),
    means: 'Events have waited more than five minutes (the value is in milliseconds): customers hear nothing new.',
    affects: 'the customers of every event since then, which the dashboard counts as "Events in".',
    remedy:
      'read the log of the notify function; events are kept for 24 hours on the stream and always in the table. They ' +
      'are told when it goes on, unless their time is over.',
    pause: 'everything',
  },
  MessagesDead: {
    metric: outgoing.deadLetters.metricApproximateNumberOfMessagesVisible(minutes(1)),
    exceeds: 0,
    means:
      'Held messages could not be handed to the deliver function, or failed there time and again: their recipients have ' +
      'not been told; or a report, a STOP or an arrival could not be taken.',
    affects: 'the value; one letter is one message, report or arrival.',
    remedy: 'npm run redrive says which, why, and until when they wait, and puts them back.',
    pause: 'everything',
  },
  DueSoonWaits: {
    metric: outgoing.dueSoon.queue.metricApproximateAgeOfOldestMessage(minutes(5)),
    exceeds: Duration.minutes(30).toSeconds(),
    means:
      'Something that was due within a quarter of an hour has waited for over thirty minutes (the value is in seconds): ' +
      'messages that a provider throttled do not go out in their turn, or a system is not told again.',
    affects: 'as many as the queue of what is due soon holds (SQS, messages available).',
    remedy:
      'read the log of the deliver function, and look whether Lambda throttles it; the sweep sends what it finds due meanwhile.',
    pause: 'no use',
  },
  MessagesWait: {
    metric: measured('OldestDue', { statistic: 'max', ...minutes(5) }),
    exceeds: Duration.minutes(15).toSeconds(),
    means:
      'A message or an order has been due for longer than fifteen minutes (the value is in seconds): somebody has not ' +
      'been told what they should know by now.',
    affects: 'the log line "swept" of the sweep function counts what it finds due.',
    remedy: 'read "due_not_finished" in the log of the sweep function; the desk shows the order and why.',
    pause: 'everything',
  },
  EventsSetAside: {
    metric: measured('EventsSetAside', { statistic: 'sum', ...minutes(5) }),
    exceeds: 0,
    means: 'Events could not be taken into their orders: their customers do not hear of them.',
    affects: 'the value, in events.',
    remedy:
      'read "event_set_aside" in the log of the notify function, mend what it names, and the sweep takes them in within an hour.',
    pause: 'no use',
  },
  ...Object.fromEntries(readByPeople.map((channel) => [`TellingSlow-${channel}`, tellingSlow(channel)])),
});

/** The channels that a person reads as it comes: a call waits for a colleague, and a system for nobody. */
const readByPeople = ['email', 'sms', 'push', 'whatsapp'] as const satisfies ChannelName[];

const tellingSlow = (channel: ChannelName): Watched => ({
  metric: measured('EventToMessage', { statistic: 'p90', ...minutes(5) }, channel),
  exceeds: Duration.minutes(1).toMilliseconds(),
  means: `Whoever is told at once over the channel ${channel} waits longer than a minute (the value is in milliseconds).`,
  affects: 'one in ten of those who were told in these five minutes.',
  remedy: 'look at the dashboard: whether events wait (notify), or the provider is busy (ProviderBusy).',
  pause: 'no use',
});
