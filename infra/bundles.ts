import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const root = join(import.meta.dirname, '..');
const outputFolder = join(root, 'node_modules', '.cache', 'waypost', 'bundles');

/** The functions' names: one folder each below `functions/`. */
export const functionNames = readdirSync(join(root, 'functions')).sort();

/** Where the bundled code of a function lies, once `buildBundles` has run. */
export const bundleFolder = (functionName: string) => join(outputFolder, functionName);

/** CommonJS with the SDK inside starts in two thirds of the time that the CDK's defaults take: see `npm run bench`. */
export const bundling = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  minify: true,
  supported: { 'dynamic-import': false },
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

/** Bundles every function in one esbuild call. */
export async function buildBundles(): Promise<void> {
  const { outputFiles } = await build({
    ...bundling,
    absWorkingDir: root,
    entryPoints: functionNames.map((name) => ({ in: `functions/${name}/index.ts`, out: `${name}/index` })),
    outdir: outputFolder,
    write: false,
  });
  for (const { path, contents } of outputFiles) {
    // Tests build side by side: none may read what another has half written.
    const fresh = `${dirname(path)}.${process.pid}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, contents);
    renameSync(fresh, path);
  }
}
