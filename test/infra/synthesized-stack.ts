import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { lookupIn } from '../../infra/local/names.ts';
import { type Lookup, readTemplate, resolve, type Resource } from '../../infra/local/template.ts';
import { waypostApp } from '../../infra/waypost-app.ts';

interface ValidationReport {
  pluginReports: {
    conclusion: string;
    violations: { ruleName: string }[];
    suppressedViolations: { ruleName: string; reason: string }[];
  }[];
}

/** The stack of an account as `npm run synth` makes it, with its references resolved to plausible names. */
export async function synthesizeStack(account = 'example') {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-synth-'));
  try {
    const app = await waypostApp({ account, outdir: folder });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    const { messages } = app.synth().getStackByName('Waypost');
    const unresolved = readTemplate(folder);
    const named = lookupIn(unresolved, {
      api: 'https://api.example',
      statusPage: 'https://page.example',
      userPool: 'https://pool.example',
    });
    const report = JSON.parse(readFileSync(join(folder, 'validation-report.json'), 'utf8')) as ValidationReport;
    const lookup: Lookup = (id, attribute) => {
      try {
        return named(id, attribute);
      } catch {
        return `${id}.${attribute ?? 'Ref'}`;
      }
    };
    return { messages, reports: report.pluginReports, resourcesOf };

    /** The resources of a type, by logical id. */
    function resourcesOf<Properties>(type: string) {
      const all = Object.entries(unresolved).filter(([, { Type }]) => Type === type);
      return all.map(([id, resource]) => ({
        id,
        ...(resolve(resource, lookup) as Resource & { Properties: Properties }),
      }));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
