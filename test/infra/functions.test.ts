import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { bundleFolder, functionNames } from '../../infra/bundles.ts';
import type { Statement } from '../../infra/local/permissions.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { synthesizeResources } from './synthesized-stack.ts';

interface LambdaProperties {
  Description: string;
  Runtime: string;
  Architectures: string[];
  MemorySize: number;
  LoggingConfig: { LogGroup: string; LogFormat: string };
  Environment?: { Variables: Record<string, string> };
}

let resourcesOf: Awaited<ReturnType<typeof synthesizeResources>>;
let functions: { id: string; Properties: LambdaProperties }[];
beforeAll(async () => {
  // The account that has everything, what is off by default too.
  resourcesOf = await synthesizeResources('local');
  functions = resourcesOf<LambdaProperties>('AWS::Lambda::Function');
});

describe('every function', () => {
  it('is small, on arm, and of the newest runtime', () => {
    expect(functions).toHaveLength(functionNames.length);
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], MemorySize: 256 });
    }
  });

  it('logs JSON into a log of its own that forgets', () => {
    const logs = resourcesOf<{ RetentionInDays: number }>('AWS::Logs::LogGroup');
    for (const { Properties } of logs) expect(Properties.RetentionInDays).toBeGreaterThan(0);
    const used = functions.map(({ Properties }) => Properties.LoggingConfig);
    expect(new Set(used.map(({ LogGroup }) => LogGroup)).size).toBe(functions.length);
    for (const { LogGroup, LogFormat } of used) {
      expect(logs.map(({ id }) => id)).toContain(LogGroup);
      expect(LogFormat).toBe('JSON');
    }
  });

  it.each(functionNames)('%s gets the environment that its schema asks for, and nothing else', async (name) => {
    const { environment } = (await import(`../../functions/${name}/env.ts`)) as { environment: z.ZodMiniObject };
    const variables = variablesOf(name);
    expect(() => parseEnvironment(environment, variables)).not.toThrow();
    expect(Object.keys(environment.shape)).toEqual(expect.arrayContaining(Object.keys(variables)));
  });
});

describe('a start', () => {
  // What somebody imports at the top of a file again is no part by itself any more.
  it.each(['notify', 'deliver', 'sweep'])('of %s reads nothing that only a message needs', (name) => {
    const parts = readdirSync(bundleFolder(name)).map((part) => part.replace(/-[^-]+\.js$/, ''));
    const perMessage = ['attempt', 'email-ses', 'sms-sns', 'push-on-aws', 'whatsapp-social', 'webhook-http'];
    expect(parts).toEqual(expect.arrayContaining([...perMessage, 'eventbridge-schedules']));
  });
});

describe('a grant', () => {
  /** The one exception: a phone number has no ARN, so what remains is everything but topics. */
  const toPhones = { Effect: 'Allow', Action: 'sns:Publish', NotResource: 'arn:*:sns:*:*:*' };
  /** Where a star stands for the names of what does not exist yet. */
  const mayHoldNames = [
    /^arn:aws:s3:::\w+\/(incoming|kept)\/\*$/,
    /^arn:aws:scheduler:[\w-]+:\d+:schedule\/Outgoing\w+\/\*$/,
    /^arn:aws:sns:[\w-]+:\d+:endpoint\/\w+\/[\w-]+\/\*$/,
    /^arn:aws:logs:[\w-]+:\d+:log-group:\w+:\*$/,
  ];

  const statements = () =>
    resourcesOf<{ PolicyDocument: { Statement: Statement[] } }>('AWS::IAM::Policy').flatMap(
      ({ Properties }) => Properties.PolicyDocument.Statement,
    );

  it('names exact actions', () => {
    expect(statements()).not.toEqual([]);
    for (const { Action } of statements())
      for (const action of [Action].flat()) expect(action).toMatch(/^[a-z0-9-]+:[A-Za-z]+$/);
  });

  it('names exact resources', () => {
    const others = statements().filter(({ NotResource }) => NotResource === undefined);
    for (const { Resource } of others) {
      expect(Resource).toBeDefined();
      if (Resource === '*') continue;
      const vague = [Resource ?? []].flat().filter((arn) => arn.includes('*'));
      for (const arn of vague)
        expect(
          mayHoldNames.some((pattern) => pattern.test(arn)),
          arn,
        ).toBe(true);
    }
    // Lambda asks for the first when it makes the stream's mapping; none of them knows a single resource.
    const anywhere = others.filter(({ Resource }) => Resource === '*').flatMap(({ Action }) => Action);
    expect([...new Set(anywhere.flat())].sort()).toEqual([
      'dynamodb:ListStreams',
      'ses:GetSendQuota',
      'sns:OptInPhoneNumber',
    ]);
    const exceptions = statements().filter(({ NotResource }) => NotResource !== undefined);
    expect(exceptions).toEqual(exceptions.map(() => toPhones));
  });

  it('is all that a role has', () => {
    for (const { Properties } of resourcesOf<object>('AWS::IAM::Role')) {
      expect(Object.keys(Properties)).toEqual(['AssumeRolePolicyDocument']);
    }
  });
});

/** A function's logical id begins with its folder's name. */
function variablesOf(name: string): Record<string, string> {
  const start = name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  const found = functions.find(({ id }) => id.startsWith(`${start}Function`));
  if (!found) throw new Error(`The template has no function ${name}.`);
  return found.Properties.Environment?.Variables ?? {};
}
