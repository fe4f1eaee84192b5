import { describe, expect, it } from 'vitest';
import { allows, type Statement } from '../../infra/local/permissions.ts';
import { fits } from '../../infra/local/stream-filter.ts';
import { type Lookup, resolve } from '../../infra/local/template.ts';

describe('a template value', () => {
  const lookup: Lookup = (id, attribute) => (attribute ? `${id}!${attribute}` : `<${id}>`);
  it.each([
    [{ Ref: 'Table' }, '<Table>'],
    [{ 'Fn::GetAtt': ['Table', 'Arn'] }, 'Table!Arn'],
    [{ 'Fn::Join': ['/', ['a', { Ref: 'B' }, { 'Fn::GetAtt': ['C', 'D'] }]] }, 'a/<B>/C!D'],
    [{ 'Fn::Sub': 'x-${AWS::Region}-${T.Arn}' }, 'x-<AWS::Region>-T!Arn'],
    [{ a: [{ Ref: 'B' }, 1, null] }, { a: ['<B>', 1, null] }],
  ])('%j is %j', (value, expected) => {
    expect(resolve(value, lookup)).toEqual(expected);
  });

  it('that nobody here knows is named', () => {
    expect(() => resolve({ a: { 'Fn::Select': [0, ['x']] } }, lookup)).toThrow('Fn::Select');
  });
});

describe('a role', () => {
  const statements: Statement[] = [
    { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:PutItem'], Resource: 'arn:t' },
    { Effect: 'Allow', Action: 'scheduler:CreateSchedule', Resource: ['arn:s/group/*'] },
    { Effect: 'Allow', Action: 'sns:Publish', NotResource: 'arn:aws:sns:*:*:*' },
    {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: 'arn:r',
      Condition: { StringEquals: { 'iam:PassedToService': 'scheduler' } },
    },
    { Effect: 'Deny', Action: 'dynamodb:*', Resource: 'arn:secret' },
    { Effect: 'Allow', Action: 'dynamodb:*', Resource: 'arn:secret' },
  ];
  it.each([
    ['dynamodb:GetItem', 'arn:t', true],
    ['dynamodb:getitem', 'arn:t', true],
    ['dynamodb:DeleteItem', 'arn:t', false],
    ['dynamodb:GetItem', 'arn:t/index/due', false],
    ['scheduler:CreateSchedule', 'arn:s/group/name-1', true],
    ['scheduler:CreateSchedule', 'arn:s/other/name-1', false],
    ['sns:Publish', '+46701234567', true],
    ['sns:Publish', 'arn:aws:sns:eu-north-1:1:topic', false],
    ['iam:PassRole', 'arn:r', false],
    ['dynamodb:GetItem', 'arn:secret', false],
  ])('asked for %s on %s says %s', (action, resource, expected) => {
    expect(allows(statements, { action, resource })).toBe(expected);
  });

  it('may pass a role to the service it names', () => {
    const ask = { action: 'iam:PassRole', resource: 'arn:r' };
    expect(allows(statements, { ...ask, context: { 'iam:PassedToService': 'scheduler' } })).toBe(true);
    expect(allows(statements, { ...ask, context: { 'iam:PassedToService': 'lambda' } })).toBe(false);
  });

  it('with a condition that nobody here knows is named', () => {
    const odd = { Effect: 'Allow', Action: '*', Resource: '*', Condition: { IpAddress: {} } } as Statement;
    expect(() => allows([odd], { action: 'a:b', resource: 'c' })).toThrow('IpAddress');
  });
});

describe('a stream filter', () => {
  const pattern = { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } };
  const record = (eventName: string, sk: string) => ({ eventName, dynamodb: { Keys: { sk: { S: sk } } } });
  it.each([
    [record('INSERT', 'EVENT#a'), true],
    [record('MODIFY', 'EVENT#a'), false],
    [record('INSERT', 'ORDER'), false],
    [{}, false],
  ])('takes %j: %s', (one, expected) => {
    expect(fits(pattern, one)).toBe(expected);
  });
});
