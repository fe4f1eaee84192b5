import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib';

/** Something that somebody is woken for, and all that they have to know then. */
export type Watched = {
  metric: IMetric;
  /** What it means for people, in whole sentences. */
  means: string;
  /** How many of them, or where that stands. */
  affects: string;
  /** Where to look and what to mend. */
  remedy: string;
  /** What is best paused meanwhile, as `POST /pause` takes it; `no use` where pausing would help nobody. */
  pause: PauseScope;
} & ({ exceeds: number } | { below: number });

type PauseScope = 'everything' | 'email' | 'sms' | 'no use';

/** Alarms by their names, which are their ids in the stack. */
export type WatchedByName = Record<string, Watched>;

export const minutes = (count: number) => ({ period: Duration.minutes(count) });

const howToPause: Record<PauseScope, string> = {
  everything: 'To hold all messages meanwhile: POST /pause with {}, or Pauses at the desk; nothing is lost.',
  email: 'To hold all mail meanwhile: POST /pause with {"channel":"email"}, or Pauses at the desk; nothing is lost.',
  sms: 'To hold all SMS meanwhile: POST /pause with {"channel":"sms"}, or Pauses at the desk; nothing is lost.',
  'no use': 'To pause (POST /pause) would help nobody here.',
};

/** What an alarm says. Pure. */
export const describeAlarm = ({ means, affects, remedy, pause }: Watched): string =>
  `${means} How many: ${affects} What to do: ${remedy} ${howToPause[pause]}`;
