import { statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { bundling, functionNames } from '../../infra/bundles.ts';
import { readyAssembly } from '../../infra/local/assembly.ts';
import { readTemplate } from '../../infra/local/template.ts';
import { wiringOf } from '../../infra/local/wiring.ts';
import { askNothing, firstEvents } from './first-events.ts';

/** A function whose start is measured: its bundle, and what it is called with. */
export interface Candidate {
  name: string;
  bundle: string;
  bytes: number;
  environment: Record<string, string>;
  event: unknown;
}

const root = join(import.meta.dirname, '..', '..');

/** As the CDK's NodejsFunction bundles for nodejs24.x: the SDK is the runtime's own, beside the bundle. */
const asTheCdkDoes = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  external: ['@aws-sdk/*', '@smithy/*'],
} satisfies BuildOptions;

/** Our functions as they are deployed, and the two that they are compared with. */
export async function candidates(): Promise<Candidate[]> {
  return [...(await ours()), await compared('bare', bundling), await compared('typical', asTheCdkDoes)];
}

async function ours(): Promise<Candidate[]> {
  const assembly = await readyAssembly();
  const resources = readTemplate(assembly);
  const doors = { api: 'http://127.0.0.1', statusPage: 'http://127.0.0.1', userPool: 'http://127.0.0.1' };
  const { functions } = wiringOf(resources, assembly, doors);
  return functionNames
    .filter((name) => !askNothing.includes(name))
    .map((name) => {
      const id = name.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
      const found = functions.find((one) => one.name.startsWith(`${id}Function`));
      if (!found) throw new Error(`The template has no function ${name}.`);
      if (!(name in firstEvents)) throw new Error(`test/bench/first-events.ts has no event for ${name}.`);
      return candidate(name, join(found.bundle, 'index.js'), firstEvents[name], found.environment);
    });
}

async function compared(name: 'bare' | 'typical', options: BuildOptions): Promise<Candidate> {
  return candidate(name, await bundleOf(name, options), { id: '1' }, {});
}

/** Bundles one that ours are compared with, by default as ours are; where it lies, as `index.js`. */
export async function bundleOf(
  name: 'bare' | 'typical' | 'bare-put',
  options: BuildOptions = bundling,
): Promise<string> {
  const bundle = join(root, 'node_modules', '.cache', 'waypost', 'bench', name, 'index.js');
  await build({ ...options, absWorkingDir: root, entryPoints: [`test/bench/compared/${name}.ts`], outfile: bundle });
  return bundle;
}

const candidate = (name: string, bundle: string, event: unknown, environment: Record<string, string>): Candidate => ({
  name,
  bundle,
  bytes: statSync(bundle).size,
  environment,
  event,
});
