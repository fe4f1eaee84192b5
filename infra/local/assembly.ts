import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, 'node_modules', '.cache', 'waypost');

/** The folder of the synthesized stack: the last one where nothing it is made from has changed since, else a new one. */
export async function readyAssembly(): Promise<string> {
  const folder = join(cache, `assembly-${hashOfSources()}`);
  if (existsSync(folder)) return folder;
  const { synthesize } = await import('./synthesize.ts');
  mkdirSync(cache, { recursive: true });
  const fresh = `${folder}.${process.pid}`;
  await synthesize(fresh);
  for (const old of readdirSync(cache)) {
    if (/^assembly-[0-9a-f]+$/.test(old)) rmSync(join(cache, old), { recursive: true, force: true });
  }
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another process was as fast: its assembly is the same.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
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
