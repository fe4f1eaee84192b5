import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOfPeople } from './words-of-people.ts';

/**
 * What the functions of a run logged, and the addresses, numbers and tokens that they were given, in files that nothing
 * empties while it lasts: for whoever searches the one for the other afterwards.
 */
export class RunRecord {
  private readonly known = new Set<string>();

  constructor(private readonly folder: string) {}

  /** Where the variable `WAYPOST_RECORD` names a folder; nothing where it does not. */
  static asAsked({ WAYPOST_RECORD: folder } = process.env): RunRecord | undefined {
    return folder ? new RunRecord(folder) : undefined;
  }

  logged(functionName: string, text: string): void {
    this.append('logs', `${functionName} ${text}\n`);
  }

  /** What a function was given: an event, or what it sent. */
  given(what: unknown): void {
    this.note(wordsOfPeople(JSON.stringify(what) ?? ''));
  }

  /** A secret that a function read. */
  secret(value: string): void {
    this.note([value]);
  }

  private note(words: readonly string[]): void {
    const fresh = words.filter((word) => !this.known.has(word));
    for (const word of fresh) this.known.add(word);
    if (fresh.length > 0) this.append('given', fresh.map((word) => `${word}\n`).join(''));
  }

  private append(name: string, text: string): void {
    appendFileSync(join(this.folder, `${name}-${process.pid}.txt`), text);
  }
}
