interface Entry {
  at: number;
  run: () => void;
}

/** A clock that stands still until the next thing is to happen, and then shows its time. */
export class VirtualTime {
  private readonly agenda: Entry[] = [];

  /** Epoch milliseconds. */
  constructor(public now: number) {}

  at(time: number, run: () => void): void {
    const at = Math.max(time, this.now);
    let index = this.agenda.length;
    for (let before = this.agenda[index - 1]; before && before.at > at; before = this.agenda[index - 1]) index--;
    this.agenda.splice(index, 0, { at, run });
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.at(this.now + milliseconds, resolve));
  }

  /** Lets the next thing happen, and all that follows from it without waiting. False where there is nothing more. */
  async step(): Promise<boolean> {
    const next = this.agenda.shift();
    if (!next) return false;
    this.now = next.at;
    next.run();
    await new Promise((resolve) => setImmediate(resolve));
    return true;
  }
}

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
