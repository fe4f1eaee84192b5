import { accountId, region } from '../names.ts';
import { type Call, json, jsonError, jsonOf, type Reply, type Service } from './call.ts';

/** What a schedule calls, as whom, and with what. */
export interface ScheduledCall {
  targetArn: string;
  roleArn: string;
  input: string;
}

/** A one-time schedule that waits. */
export interface Schedule extends ScheduledCall {
  name: string;
  group: string;
  /** Epoch milliseconds. */
  at: number;
}

/** Scheduler's book: what waits, and every name that was ever taken, since a name is free again only some time later. */
export class ScheduleBook {
  readonly waiting = new Map<string, Schedule>();
  private readonly taken = new Set<string>();
  /** So many creations are still to be throttled. */
  throttle = 0;

  take(schedule: Schedule): boolean {
    const key = `${schedule.group}/${schedule.name}`;
    if (this.taken.has(key)) return false;
    this.taken.add(key);
    this.waiting.set(key, schedule);
    return true;
  }

  /** Takes a schedule whose time has come out of the book; false where it is not there any more. */
  finish({ group, name }: Schedule): boolean {
    return this.waiting.delete(`${group}/${name}`);
  }

  reset(): void {
    this.waiting.clear();
    this.taken.clear();
    this.throttle = 0;
  }
}

const nameOf = ({ path }: Call) => decodeURIComponent(path.split('/')[2]?.split('?')[0] ?? '');

interface CreateSchedule {
  GroupName?: string;
  ScheduleExpression: string;
  ScheduleExpressionTimezone?: string;
  Target: { Arn: string; RoleArn: string; Input?: string };
}

/** EventBridge Scheduler, as far as one-time schedules go. */
export function scheduler(book: ScheduleBook, now: () => number, created: (schedule: Schedule) => void): Service {
  return {
    asks(call) {
      const { GroupName = 'default', Target } = jsonOf(call) as Partial<CreateSchedule>;
      const resource = `arn:aws:scheduler:${region}:${accountId}:schedule/${GroupName}/${nameOf(call)}`;
      return [
        { action: 'scheduler:CreateSchedule', resource },
        {
          action: 'iam:PassRole',
          resource: Target?.RoleArn ?? '',
          context: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
        },
      ];
    },
    refuse: (_, action) => jsonError(403, 'AccessDeniedException', `not authorized to perform ${action}`),
    answer(call) {
      return Promise.resolve(create(call));
    },
  };

  function create(call: Call): Reply {
    if (call.method !== 'POST') return jsonError(400, 'ValidationException', 'The local stack creates schedules only.');
    if (book.throttle > 0) {
      book.throttle--;
      return jsonError(429, 'ThrottlingException', 'Rate exceeded');
    }
    const name = nameOf(call);
    const { GroupName = 'default', ScheduleExpression, Target } = jsonOf(call) as unknown as CreateSchedule;
    const at = Date.parse(`${/^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(ScheduleExpression)?.[1] ?? ''}Z`);
    if (!/^[0-9a-zA-Z_.-]{1,64}$/.test(name)) return jsonError(400, 'ValidationException', `Invalid name ${name}`);
    if (Number.isNaN(at))
      return jsonError(400, 'ValidationException', `Invalid Schedule Expression ${ScheduleExpression}.`);
    if (at <= now()) return jsonError(400, 'ValidationException', 'The schedule expression is in the past.');
    const schedule = {
      name,
      group: GroupName,
      at,
      targetArn: Target.Arn,
      roleArn: Target.RoleArn,
      input: Target.Input ?? '{}',
    };
    if (!book.take(schedule)) return jsonError(409, 'ConflictException', `Schedule ${name} already exists.`);
    created(schedule);
    return json({ ScheduleArn: `arn:aws:scheduler:${region}:${accountId}:schedule/${GroupName}/${name}` });
  }
}
