import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { CommandFault } from '../command-fault.ts';
import type { Document } from './desk.ts';
import { inOrder } from './in-order.ts';

const written = z.record(z.string(), z.unknown());
/** By address, and there by sender: the version that a file was made from. */
const versions = z.record(z.string(), z.record(z.string(), z.number()));
type Versions = z.output<typeof versions>;

/** The files of a folder: `<id>.json` a sender, and `.versions.json`, what they were made from. */
export class Folder {
  constructor(private readonly path: string) {}

  fileOf = (id: string): string => join(this.path, `${id}.json`);

  ids(): string[] {
    if (!existsSync(this.path)) throw new CommandFault('usage', `There is no folder ${this.path}. Pull makes it.`);
    const files = readdirSync(this.path).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    return files.map((name) => name.slice(0, -'.json'.length)).sort();
  }

  read(id: string): Document | undefined {
    const file = this.fileOf(id);
    return existsSync(file) ? parsed(file, written) : undefined;
  }

  write(id: string, document: Document): void {
    mkdirSync(this.path, { recursive: true });
    writeFileSync(this.fileOf(id), asText(inOrder(document)));
  }

  /** What a sender's file was made from; 0 is what the account's file says, or nothing. */
  versionOf = (address: string, id: string): number => this.versions()[address]?.[id] ?? 0;

  noteVersion(address: string, id: string, version: number): void {
    const all = this.versions();
    writeFileSync(this.versionsFile, asText({ ...all, [address]: { ...all[address], [id]: version } }));
  }

  private versions(): Versions {
    return existsSync(this.versionsFile) ? parsed(this.versionsFile, versions) : {};
  }

  private get versionsFile(): string {
    return join(this.path, '.versions.json');
  }
}

const asText = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

function parsed<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : 'it must be an object in { }';
    throw new CommandFault('refused', `${file} can not be read: ${why}`);
  }
}
