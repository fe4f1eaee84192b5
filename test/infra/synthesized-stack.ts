import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookupIn } from '../../infra/local/names.ts';
import { synthesize } from '../../infra/local/synthesize.ts';
import { type Lookup, readTemplate, resolve, type Resource } from '../../infra/local/template.ts';

interface ValidationReport {
  pluginReports: {
    conclusion: string;
    violations: { ruleName: string }[];
    suppressedViolations: { ruleName: string; reason: string }[];
  }[];
}

/** The resources of an account's stack, with their references resolved to plausible names. */
export const synthesizeResources = (account = 'example') =>
  withFolder(async (folder) => {
    await synthesize(folder, account);
    return resourcesIn(folder);
  });

/** The same, and what CDK and cdk-nag have to say of it, as `npm run synth` asks them. They take seconds. */
export const synthesizeStack = (account = 'example') =>
  withFolder(async (folder) => {
    const { Validations } = await import('aws-cdk-lib');
    const { AwsSolutionsChecks } = await import('cdk-nag');
    const { waypostApp } = await import('../../infra/waypost-app.ts');
    const app = await waypostApp({ account, outdir: folder });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    const { messages } = app.synth().getStackByName('Waypost');
    const report = JSON.parse(readFileSync(join(folder, 'validation-report.json'), 'utf8')) as ValidationReport;
    return { messages, reports: report.pluginReports, resourcesOf: resourcesIn(folder) };
  });

async function withFolder<Result>(act: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-synth-'));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function resourcesIn(folder: string) {
  const unresolved = readTemplate(folder);
  const named = lookupIn(unresolved, {
    api: 'https://api.example',
    statusPage: 'https://page.example',
    userPool: 'https://pool.example',
  });
  const lookup: Lookup = (id, attribute) => {
    try {
      return named(id, attribute);
    } catch {
      return `${id}.${attribute ?? 'Ref'}`;
    }
  };
  /** The resources of a type, by logical id. */
  return <Properties>(type: string) => {
    const all = Object.entries(unresolved).filter(([, { Type }]) => Type === type);
    return all.map(([id, resource]) => ({
      id,
      ...(resolve(resource, lookup) as Resource & { Properties: Properties }),
    }));
  };
}
