import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Metafile, transform } from 'esbuild';
import { loadedOnce } from '../shared/loaded-once.ts';

const root = join(import.meta.dirname, '..');
const outputFolder = join(root, 'node_modules', '.cache', 'waypost', 'bundles');

/** The functions' names: one folder each below `functions/`. */
export const functionNames = readdirSync(join(root, 'functions')).sort();

/** Where the bundled code of a function lies, once `buildBundles` has run. */
export const bundleFolder = (functionName: string) => join(outputFolder, functionName);

const forNode = { platform: 'node', target: 'node20', minify: true, legalComments: 'none' } satisfies BuildOptions;

/**
 * Functions that are made of much the same are bundled in one call: each by itself takes twice as long, and all at once
 * are split into dozens of small files each, which cost a start more than they save it.
 */
const alike = [
  ['notify', 'deliver', 'sweep'],
  ['desk', 'desk-page'],
  ['receive-events', 'receive-webhooks', 'receive-devices', 'receive-geofences'],
];

/** Bundles every function, once a process, however many stacks it synthesizes. */
export const buildBundles = loadedOnce(async () => {
  const others = functionNames.filter((name) => !alike.flat().includes(name));
  const groups = [...alike, ...others.map((name) => [name])];
  const entriesOf = (names: string[]) => Object.fromEntries(names.map((name) => [name, `functions/${name}/index.ts`]));
  await Promise.all(groups.map((names) => bundleInto(outputFolder, entriesOf(names))));
});

/**
 * Bundles each entry into a folder of its name: `index.js`, and beside it what is imported when it is first needed, so
 * that no start reads it. CommonJS with the SDK inside starts in two thirds of the time that the CDK's defaults take: see
 * `npm run bench`. esbuild splits ES modules alone, hence the second step.
 */
export async function bundleInto(folder: string, entries: Record<string, string>): Promise<void> {
  const { outputFiles, metafile } = await build({
    ...forNode,
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([name, file]) => ({ in: file, out: name })),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    mainFields: ['module', 'main'],
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const parts = new Map(
    await Promise.all(outputFiles.map(async ({ path, text }) => [basename(path), await asCommonJs(text)] as const)),
  );
  for (const name of Object.keys(entries)) {
    const entry = `${name}.js`;
    const own = [...partsOf(entry, metafile)].map((part) => [
      part === entry ? 'index.js' : part,
      parts.get(part) ?? '',
    ]);
    writeAll(join(folder, name), Object.fromEntries(own) as Record<string, string>);
  }
}

const asCommonJs = async (text: string): Promise<string> =>
  (await transform(text, { ...forNode, format: 'cjs', supported: { 'dynamic-import': false } })).code;

/** The names of all that an entry may come to need, itself among it. */
function partsOf(entry: string, { outputs }: Metafile): Set<string> {
  const byName = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const found = new Set([entry]);
  // A set that grows while it is walked is walked to its end.
  for (const part of found) {
    for (const { path, external } of byName.get(part)?.imports ?? []) if (!external) found.add(basename(path));
  }
  return found;
}

/** Tests build side by side: none may read what another has half written. What is of an older build goes. */
function writeAll(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const fresh = `${folder}.${process.pid}`;
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(fresh, text);
    renameSync(fresh, join(folder, name));
  }
  for (const name of readdirSync(folder)) if (!(name in files)) rmSync(join(folder, name), { force: true });
}
