/** The console's clock: the machine's, moved on. It never goes back but by a reset. */
export class Clock {
  private offset = 0;

  /** Epoch milliseconds. */
  now(): number {
    return Date.now() + this.offset;
  }

  /** Moves on to a time; one that is past already leaves the clock as it is. */
  moveTo(epochMilliseconds: number): void {
    this.offset = Math.max(this.offset, epochMilliseconds - Date.now());
  }

  reset(): void {
    this.offset = 0;
  }
}
