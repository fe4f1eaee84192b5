import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RowFault } from './event-from-row.ts';

export interface Rejected {
  line: number;
  orderId?: string;
  faults: RowFault[];
}

/** The file beside an import's own that lists what could not be taken, line by line; none where all was. */
export class RejectedFile {
  readonly path: string;

  /** Of one that is gone on with, so many lines are known: what stands after them was written just before it broke off. */
  constructor(file: string, known: number) {
    this.path = `${file}.rejected`;
    const lines = known > 0 && existsSync(this.path) ? readFileSync(this.path, 'utf8').split('\n').slice(0, known) : [];
    rmSync(this.path, { force: true });
    if (lines.length > 0) writeFileSync(this.path, `${lines.join('\n')}\n`);
  }

  add(rejected: readonly Rejected[]): void {
    if (rejected.length > 0) appendFileSync(this.path, rejected.map((one) => `${JSON.stringify(one)}\n`).join(''));
  }
}
