import type { VirtualTime } from './virtual-time.ts';

/** One run of a function. Once it has ended, nothing that it still had in mind is done. */
export interface Invocation {
  name: string;
  requestId: string;
  alive: boolean;
  endsAt: number;
  /** The function dies where it stands. */
  crash(why: string): void;
}

export type Ending<Result> =
  | { kind: 'answered'; result: Result }
  | { kind: 'failed'; why: string }
  | { kind: 'broken'; why: string };

export interface Run<Result> {
  name: string;
  requestId: string;
  seconds: number;
  work(invocation: Invocation): Promise<Result>;
  /** It ended without an answer of its own. */
  broke(invocation: Invocation, why: string): void;
}

/** Runs a function as Lambda does: to its answer, to its fault, or to its time-out. */
export function invoke<Result>(time: VirtualTime, run: Run<Result>): Promise<Ending<Result>> {
  const { name, requestId, seconds, work, broke } = run;
  return new Promise((resolve) => {
    const endsAt = time.now + seconds * 1000;
    const end = (ending: Ending<Result>) => {
      if (!invocation.alive) return;
      invocation.alive = false;
      resolve(ending);
    };
    const crash = (why: string) => {
      if (!invocation.alive) return;
      end({ kind: 'broken', why });
      broke(invocation, why);
    };
    const invocation: Invocation = { name, requestId, alive: true, endsAt, crash };
    time.at(endsAt, () => crash(`timed out after ${seconds} s`));
    work(invocation).then(
      (result) => end({ kind: 'answered', result }),
      (error: unknown) => end({ kind: 'failed', why: String(error) }),
    );
  });
}
