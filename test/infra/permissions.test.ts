import { beforeAll, expect, it } from 'vitest';
import { functionNames } from '../../infra/bundles.ts';
import { allows, type Statement } from '../../infra/local/permissions.ts';
import { synthesizeResources } from './synthesized-stack.ts';

let resourcesOf: Awaited<ReturnType<typeof synthesizeResources>>;
beforeAll(async () => {
  resourcesOf = await synthesizeResources('local');
});

/** What a function's role allows, by the template. */
function statementsOf(name: string): Statement[] {
  const start = name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  const role = resourcesOf<object>('AWS::IAM::Role').find(({ id }) => id.startsWith(`${start}Role`));
  const policies = resourcesOf<{ PolicyDocument: { Statement: Statement[] }; Roles: string[] }>('AWS::IAM::Policy');
  return policies
    .filter(({ Properties }) => Properties.Roles.some((one) => role !== undefined && one.includes(role.id)))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
}

const table = () => resourceNamed('dynamodb:PutItem');
const secret = () => resourceNamed('secretsmanager:GetSecretValue');
const identity = () => resourceNamed('ses:SendRawEmail');
const photo = () => resourceNamed('s3:PutObject').replace('*', 'order/photo');
const phone = () => '+46701234567';

/** The first resource that anybody may do this with: what is asked for is there. */
function resourceNamed(action: string): string {
  const all = functionNames.flatMap(statementsOf).filter(({ Action }) => [Action].flat().includes(action));
  const [resource] = all.flatMap(({ Resource }) => Resource ?? []);
  if (resource === undefined) throw new Error(`Nobody may do ${action}.`);
  return resource;
}

/** Of each function one call that it has no business with, and what somebody could want by it. */
const refused: Record<string, [purpose: string, action: string, resource: () => string]> = {
  'receive-events': ['send a message', 'ses:SendRawEmail', identity],
  'receive-webhooks': ['take an order away', 'dynamodb:DeleteItem', table],
  'receive-devices': ['send an SMS', 'sns:Publish', phone],
  'receive-geofences': ['take an order away', 'dynamodb:DeleteItem', table],
  'receive-photos': ['look for addresses among orders', 'dynamodb:Scan', table],
  'receive-reports': ['see photos', 's3:GetObject', photo],
  'publish-events': ['write an order', 'dynamodb:PutItem', table],
  'status-page': ['send an SMS', 'sns:Publish', phone],
  'desk-page': ['take photos away', 's3:DeleteObject', photo],
  'api-reference': ['read a secret', 'secretsmanager:GetSecretValue', secret],
  desk: ['list the whole table', 'dynamodb:Scan', table],
  notify: ['put photos', 's3:PutObject', photo],
  deliver: ['list the whole table', 'dynamodb:Scan', table],
  sweep: ['put photos', 's3:PutObject', photo],
};

const calls = Object.entries(refused).map(([name, [purpose, action, resource]]) => ({
  name,
  purpose,
  action,
  resource,
}));

it.each(calls)('$name may not $purpose', ({ name, action, resource }) => {
  expect(allows(statementsOf(name), { action, resource: resource() })).toBe(false);
});

it('every function stands in the table', () => {
  expect(Object.keys(refused).sort()).toEqual(functionNames.toSorted());
});

it('each is refused what another may do, so that this shows something', () => {
  for (const name of functionNames) expect(statementsOf(name).length, name).toBeGreaterThan(0);
  expect(allows(statementsOf('desk'), { action: 'dynamodb:PutItem', resource: table() })).toBe(true);
  expect(allows(statementsOf('notify'), { action: 'ses:SendRawEmail', resource: identity() })).toBe(true);
  expect(allows(statementsOf('deliver'), { action: 'sns:Publish', resource: phone() })).toBe(true);
  expect(
    allows(statementsOf('receive-photos'), { action: 's3:PutObject', resource: photo().replace('incoming', 'kept') }),
  ).toBe(true);
});
