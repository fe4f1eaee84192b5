import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionNames } from '../bundles.ts';
import { lookupIn } from '../local/names.ts';
import { synthesize } from '../local/synthesize.ts';
import { readTemplate, resolve, type Resource } from '../local/template.ts';
import { grantsOf } from './roles.ts';
import type { Standing } from './costs.ts';

/** What of a stack the pack tells. */
export interface StackFacts {
  /** Every resource, by logical id, with its references resolved to names. */
  resources: [id: string, resource: Resource][];
  /** What the role of each function may do. */
  grants: { name: string; may: string[] }[];
  standing: Standing;
}

/** Synthesizes the stack of an account and reads from it what the pack tells. */
export async function stackFactsOf(account: string): Promise<StackFacts> {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-approval-'));
  try {
    await synthesize(folder, account);
    return factsIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function factsIn(folder: string): StackFacts {
  const template = readTemplate(folder);
  const named = lookupIn(template, { api: '<ApiUrl>', statusPage: '<StatusPageUrl>', userPool: '<user pool>' });
  const lookup: typeof named = (id, attribute) => {
    try {
      return named(id, attribute);
    } catch {
      return `${id}.${attribute ?? 'Ref'}`;
    }
  };
  const resources = Object.entries(template).map(([id, resource]): [string, Resource] => [
    id,
    resolve(resource, lookup) as Resource,
  ]);
  const ofType = (type: string) => resources.filter(([, { Type }]) => Type === type);
  const policies = ofType('AWS::IAM::Policy').map(
    ([, { Properties }]) => Properties as unknown as Parameters<typeof grantsOf>[1][number],
  );
  const roles = ofType('AWS::IAM::Role').map(([id]) => id);
  return {
    resources,
    grants: functionNames.flatMap((name) => {
      const start = name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
      const role = roles.find((id) => id.startsWith(`${start}Role`));
      // What an account has switched off has no role.
      return role === undefined ? [] : [{ name, may: grantsOf(role, policies) }];
    }),
    standing: {
      secrets: ofType('AWS::SecretsManager::Secret').length,
      alarms: ofType('AWS::CloudWatch::Alarm').length,
      dashboards: ofType('AWS::CloudWatch::Dashboard').length,
    },
  };
}
