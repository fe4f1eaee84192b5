import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

const counts = { rows: z.number(), accepted: z.number(), duplicates: z.number(), rejected: z.number() };
const progress = z.object({ of: z.string(), ...counts });

/** How far an import has come. */
export type Counts = z.output<z.ZodMiniObject<typeof counts>>;
const nothingYet: Counts = { rows: 0, accepted: 0, duplicates: 0, rejected: 0 };

const beginning = 64 * 1024;

/** The file beside an import's own that tells how far it has come, until it has come to its end. */
export class ProgressFile {
  readonly path: string;
  readonly #of: string;

  /** Only an import of the same file into the same Waypost by the same settings is gone on with. */
  constructor(file: string, settings: unknown) {
    this.path = `${file}.import.json`;
    const hash = createHash('sha256')
      .update(JSON.stringify([statSync(file).size, settings]))
      .update(firstOf(file));
    this.#of = hash.digest('base64url');
  }

  read(): Counts {
    try {
      const { of, ...counted } = progress.parse(JSON.parse(readFileSync(this.path, 'utf8')));
      return of === this.#of ? counted : nothingYet;
    } catch {
      return nothingYet;
    }
  }

  /** Whole or not at all: it may be cut off at any moment. */
  write(counted: Counts): void {
    writeFileSync(`${this.path}.new`, JSON.stringify({ of: this.#of, ...counted }));
    renameSync(`${this.path}.new`, this.path);
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }
}

function firstOf(file: string): Buffer {
  const bytes = Buffer.alloc(beginning);
  const opened = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(opened, bytes, 0, beginning, 0));
  } finally {
    closeSync(opened);
  }
}
