/** The console's clock: the machine's, moved on. It never goes back but by a reset. */
export class Clock {
  private offset = 0;
  private standing: number | undefined;

  /** Epoch milliseconds. */
  now(): number {
    return this.standing ?? Date.now() + this.offset;
  }

  /** Moves on to a time; one that is past already leaves the clock as it is. */
  moveTo(epochMilliseconds: number): void {
    if (this.standing !== undefined) this.standing = Math.max(this.standing, epochMilliseconds);
    this.offset = Math.max(this.offset, epochMilliseconds - Date.now());
  }

  /**
   * While work is done it stands still, but where it is moved, and goes on from there: how fast this machine is does not
   * tell on what happens.
   */
  async standStill(work: () => Promise<void>): Promise<void> {
    this.standing = this.now();
    try {
      await work();
    } finally {
      this.offset = this.now() - Date.now();
      this.standing = undefined;
    }
  }

  reset(): void {
    this.offset = 0;
    this.standing = undefined;
  }
}
