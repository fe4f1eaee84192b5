import { appendFileSync, rmSync } from 'node:fs';
import type { RowFault } from './event-from-row.ts';

export interface Rejected {
  line: number;
  orderId?: string;
  faults: RowFault[];
}

/** The file beside an import's own that lists what could not be taken, line by line; none where all was. */
export class RejectedFile {
  readonly path: string;

  constructor(file: string, isGoneOnWith: boolean) {
    this.path = `${file}.rejected`;
    if (!isGoneOnWith) rmSync(this.path, { force: true });
  }

  add(rejected: readonly Rejected[]): void {
    if (rejected.length > 0) appendFileSync(this.path, rejected.map((one) => `${JSON.stringify(one)}\n`).join(''));
  }
}
