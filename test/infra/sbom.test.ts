import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { functionNames } from '../../infra/bundles.ts';

const root = join(import.meta.dirname, '../..');

interface Bill {
  bomFormat: string;
  metadata: { component: { name: string } };
  dependencies: { ref: string; dependsOn: string[] }[];
  components: { purl: string; licenses?: object[]; hashes?: object[] }[];
}

/** What `npm run sbom` writes. */
function billOfMaterials(): Bill {
  const asked = ['infra/sbom.ts'];
  return JSON.parse(execFileSync(join(root, 'node_modules/.bin/tsx'), asked, { cwd: root, encoding: 'utf8' })) as Bill;
}

/** The folder of every package that a file of a bundle is of. */
async function packagesInBundles(): Promise<Set<string>> {
  const { metafile } = await build({
    ...{ bundle: true, platform: 'node', mainFields: ['module', 'main'], logLevel: 'warning' },
    absWorkingDir: root,
    entryPoints: functionNames.map((name) => ({ in: `functions/${name}/index.ts`, out: `${name}/index` })),
    outdir: 'bundles',
    write: false,
    metafile: true,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return new Set(used.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []));
}

function purlOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  return `pkg:npm/${name?.replace('@', '%40')}@${version}`;
}

let bill: Bill;
beforeAll(() => {
  bill = billOfMaterials();
}, 120_000);

it(
  'the bill of materials names every package that a bundle holds, in that very version',
  { timeout: 60_000 },
  async () => {
    const bundled = [...(await packagesInBundles())].map(purlOf);
    expect(bundled.length).toBeGreaterThan(15);
    const listed = new Set(bill.components.map(({ purl }) => purl));
    expect(bundled.filter((purl) => !listed.has(purl))).toEqual([]);
  },
);

it('is CycloneDX, each component with its licence and hash, and without what only builds and tests', () => {
  expect(bill.bomFormat).toBe('CycloneDX');
  for (const { purl, licenses, hashes } of bill.components) {
    expect(licenses?.length, purl).toBeGreaterThan(0);
    expect(hashes?.length, purl).toBeGreaterThan(0);
  }
  expect(JSON.stringify(bill)).not.toMatch(/vitest|aws-cdk|dynoxide/);
  expect(bill.metadata.component.name).toBe('waypost');
  expect(bill.dependencies).toHaveLength(bill.components.length + 1);
});
