import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { bundleInto, functionNames } from '../../infra/bundles.ts';
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
  return [
    ...(await ours()),
    candidate('bare', await bundleOf('bare'), { id: '1' }, {}),
    candidate('typical', await typical(), { id: '1' }, {}),
  ];
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

const benchFolder = join(root, 'node_modules', '.cache', 'waypost', 'bench');

async function typical(): Promise<string> {
  const outfile = join(benchFolder, 'typical', 'index.js');
  await build({ ...asTheCdkDoes, absWorkingDir: root, entryPoints: ['test/bench/compared/typical.ts'], outfile });
  return outfile;
}

/** Bundles one that ours are compared with as ours are; where its `index.js` lies. */
export async function bundleOf(name: 'bare' | 'bare-put'): Promise<string> {
  await bundleInto(benchFolder, { [name]: `test/bench/compared/${name}.ts` });
  return join(benchFolder, name, 'index.js');
}

const candidate = (name: string, bundle: string, event: unknown, environment: Record<string, string>): Candidate => ({
  name,
  bundle,
  bytes: bytesIn(dirname(bundle)),
  environment,
  event,
});

/** All of it, what is loaded when it is first needed included. */
const bytesIn = (folder: string): number =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
