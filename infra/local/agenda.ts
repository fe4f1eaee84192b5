import type { Clock } from './clock.ts';

/** What happens then; it is told how far the clock is being moved. */
type Work = (target: number) => Promise<void>;

interface Entry {
  at: number;
  run: Work;
}

/** What is to happen at which time of the clock: schedules to fire, calls to try again. */
export class Agenda {
  private entries: Entry[] = [];
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    /** Waits until everything that was set off has come to rest. */
    private readonly settled: () => Promise<void>,
  ) {}

  add(at: number, run: Work): void {
    this.entries.push({ at, run });
    this.entries.sort((a, b) => a.at - b.at);
    this.setTimer();
  }

  clear(): void {
    this.entries = [];
    clearTimeout(this.timer);
  }

  /** Goes through everything that falls due up to a time, in order, each at its own time, also what that brings up. */
  advanceTo(target: number): Promise<void> {
    return this.afterCurrent(async () => {
      await this.settled();
      await this.clock.standStill(() => this.moveTo(target));
    });
  }

  private afterCurrent(work: () => Promise<void>): Promise<void> {
    this.current = this.current.then(work).finally(() => this.setTimer());
    return this.current;
  }

  private async moveTo(target: number): Promise<void> {
    for (let next = this.entries[0]; next && next.at <= target; next = this.entries[0]) {
      this.entries.shift();
      this.clock.moveTo(next.at);
      await this.run(next, target);
      await this.settled();
    }
    this.clock.moveTo(target);
  }

  /** What fails is told, and stops neither the clock nor what comes after it. */
  private async run({ run }: Entry, target: number): Promise<void> {
    try {
      await run(target);
    } catch (error) {
      console.error('What fell due failed:', error);
    }
  }

  /** What is due by now, however much else is under way. */
  private async workOff(): Promise<void> {
    for (let next = this.entries[0]; next && next.at <= this.clock.now(); next = this.entries[0]) {
      this.entries.shift();
      await this.run(next, this.clock.now());
    }
  }

  /** What nobody waits for falls due by itself. */
  private setTimer(): void {
    clearTimeout(this.timer);
    const next = this.entries[0];
    if (!next) return;
    const wait = Math.min(Math.max(0, next.at - this.clock.now()), 2 ** 30);
    this.timer = setTimeout(() => void this.afterCurrent(() => this.workOff()), wait).unref();
  }
}
