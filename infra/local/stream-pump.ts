import type { RawRecord, StreamReader } from './stream.ts';
import { fits } from './stream-filter.ts';

export interface MappingSettings {
  batchSize: number;
  /** Whether the function's answer names the records that failed; else it is not read. */
  reportsItemFailures: boolean;
  /** How often a record that fails is tried again before it is given up; -1 is without end. */
  retries: number;
  /** Whether a batch that failed as a whole is halved. */
  bisects: boolean;
  filters: Parameters<typeof fits>[0][];
}

const firstPause = 20;
const longestPause = 1000;

/**
 * Hands a stream's records to a function as an event source mapping does: in batches, in sequence, and again from the
 * lowest record that was reported failed. An answer that names a record not in the batch fails the batch as a whole.
 */
export class StreamPump {
  private queue: RawRecord[] = [];
  private work: Promise<void> = Promise.resolve();
  private kicked = false;
  private stopped = false;
  private readonly past: RawRecord[] = [];

  constructor(
    private readonly reader: StreamReader,
    private readonly settings: MappingSettings,
    private readonly invoke: (records: RawRecord[]) => Promise<unknown>,
  ) {}

  /** Something was written: there may be records. */
  kick(): void {
    if (this.kicked) return;
    this.kicked = true;
    this.work = this.work.then(async () => {
      this.kicked = false;
      try {
        await this.drain();
      } catch (error) {
        if (!this.stopped) console.error('The stream could not be read:', error);
      }
    });
  }

  /** Resolves when every record so far has been taken. */
  async settled(): Promise<void> {
    let seen;
    do {
      seen = this.work;
      await seen;
    } while (seen !== this.work);
  }

  /** Hands out the last so many records again, as a stream may. */
  replay(count: number): void {
    this.queue.push(...this.past.slice(-count));
    this.kick();
  }

  stop(): void {
    this.stopped = true;
  }

  private async drain(): Promise<void> {
    if (this.stopped) return;
    const records = await this.reader.read();
    const { filters, retries } = this.settings;
    this.queue.push(
      ...records.filter((record) => filters.length === 0 || filters.some((pattern) => fits(pattern, record))),
    );
    let size = this.settings.batchSize;
    let pause = firstPause;
    let failures = 0;
    while (this.queue.length > 0 && !this.stopped) {
      const batch = this.queue.slice(0, size);
      const { done, fault } = await this.attempt(batch);
      this.past.push(...this.queue.splice(0, done));
      size = fault && this.settings.bisects ? Math.max(1, Math.floor(batch.length / 2)) : this.settings.batchSize;
      failures = done > 0 ? 0 : failures + 1;
      if (retries >= 0 && failures > retries) {
        this.queue.shift();
        failures = 0;
      }
      if (done === batch.length) {
        pause = firstPause;
        continue;
      }
      await new Promise((resolve) => setTimeout(resolve, pause).unref());
      pause = Math.min(pause * 2, longestPause);
    }
  }

  /** How many of the batch's first records are done, and whether the function failed as a whole. */
  private async attempt(batch: RawRecord[]): Promise<{ done: number; fault: boolean }> {
    try {
      const answer = (await this.invoke(batch)) as { batchItemFailures?: { itemIdentifier: string }[] } | null;
      const failures = (this.settings.reportsItemFailures && answer?.batchItemFailures) || [];
      const places = failures.map(({ itemIdentifier }) =>
        batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
      );
      if (places.includes(-1)) return { done: 0, fault: true };
      return { done: Math.min(batch.length, ...places), fault: false };
    } catch {
      return { done: 0, fault: true };
    }
  }
}
