import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, 'node_modules', '.cache', 'waypost');
const week = 7 * 24 * 3_600_000;

/** The folder of the synthesized stack: the last one where nothing it is made from has changed since, else a new one. */
export async function readyAssembly(): Promise<string> {
  const folder = join(cache, `assembly-${hashOfSources()}`);
  if (!existsSync(folder)) await synthesizeInto(folder);
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

async function synthesizeInto(folder: string): Promise<void> {
  const { synthesize } = await import('./synthesize.ts');
  mkdirSync(cache, { recursive: true });
  removeForgotten();
  const fresh = `${folder}.${process.pid}`;
  await synthesize(fresh);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another process was as fast: its assembly is the same.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Stacks that are running load their functions from older assemblies: only what was not started for a week goes. */
function removeForgotten(): void {
  for (const name of readdirSync(cache).filter((one) => one.startsWith('assembly-'))) {
    const folder = join(cache, name);
    const startedAt = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - startedAt > week) rmSync(folder, { recursive: true, force: true });
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  const files = [
    ...['infra', 'functions', 'shared'].flatMap((folder) => filesBelow(join(root, folder))),
    ...['package-lock.json', 'cdk.json', 'tsconfig.json'].map((name) => join(root, name)),
  ];
  for (const file of files) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Without `infra/local`, which runs the stack and is no part of it. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(import.meta.dirname))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
