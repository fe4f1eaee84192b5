import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '../../infra/local/clock.ts';
import { accessKeyOf } from '../../infra/local/credentials.ts';
import { startEndpoint } from '../../infra/local/endpoint.ts';
import type { Listening } from '../../infra/local/listen.ts';
import { Outbox } from '../../infra/local/outbox.ts';
import { RoleBook } from '../../infra/local/role-book.ts';
import { type Schedule, ScheduleBook, scheduler } from '../../infra/local/services/scheduler.ts';
import { secretsManager } from '../../infra/local/services/secrets.ts';
import { ses } from '../../infra/local/services/ses.ts';
import { sns } from '../../infra/local/services/sns.ts';
import { dynamo, noFaults } from '../../infra/local/services/dynamo.ts';

const noon = Date.parse('2026-11-23T12:00:00Z');
const policy = (role: string, Statement: object[]) => ({
  Type: 'AWS::IAM::Policy',
  Properties: { PolicyDocument: { Statement }, Roles: [role] },
});
const roles = new RoleBook(
  {
    All: policy('all', [{ Effect: 'Allow', Action: '*', Resource: '*' }]),
    NoPassing: policy('no-passing', [{ Effect: 'Allow', Action: 'scheduler:*', Resource: '*' }]),
  },
  (id) => id,
);
const outbox = new Outbox(new Clock());
const book = new ScheduleBook();
const created: Schedule[] = [];
const secrets = new Map([['arn:secret', { AWSCURRENT: 'now', AWSPREVIOUS: 'before' }]]);
const services = {
  ses: ses(outbox),
  sns: sns(outbox),
  secretsmanager: secretsManager(secrets),
  scheduler: scheduler(
    book,
    () => noon,
    (schedule) => void created.push(schedule),
  ),
  dynamodb: dynamo(
    { url: () => Promise.reject(new Error('no engine here')), nameOf: (table) => table },
    { ...noFaults },
    () => undefined,
  ),
};

let endpoint: Listening;
beforeAll(async () => {
  endpoint = await startEndpoint(services, roles);
});
afterAll(() => endpoint.close());
beforeEach(() => {
  outbox.reset();
  book.reset();
});

/** How the SDK's clients reach the endpoint as a role. */
const as = (role: string) => ({
  endpoint: endpoint.url,
  region: 'eu-north-1',
  maxAttempts: 1,
  credentials: { accessKeyId: accessKeyOf(role), secretAccessKey: 'local' },
});
const mail = new SendRawEmailCommand({
  Source: 'orders@example.com',
  Destinations: ['ann@example.com'],
  Tags: [{ Name: 'waypost-message', Value: 'm1' }],
  RawMessage: { Data: Buffer.from('Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\r\nHello') },
});
const sms = new PublishCommand({ PhoneNumber: '+46701234567', Message: 'Hello & goodbye <b>' });
const schedule = (differences: { Name?: string; at?: string } = {}) =>
  new CreateScheduleCommand({
    Name: differences.Name ?? 'm1-1',
    GroupName: 'held',
    ScheduleExpression: `at(${differences.at ?? '2026-11-23T13:00:00'})`,
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: 'arn:deliver', RoleArn: 'arn:role', Input: '{}' },
  });
const secret = (VersionStage?: string) =>
  new GetSecretValueCommand({ SecretId: 'arn:secret', ...(VersionStage ? { VersionStage } : {}) });

describe('a role that was granted nothing', () => {
  it('is refused by each service in its own way, and noted', async () => {
    const nobody = as('nobody');
    await expect(new SESClient(nobody).send(mail)).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(new SNSClient(nobody).send(sms)).rejects.toMatchObject({ name: 'AuthorizationErrorException' });
    await expect(new SecretsManagerClient(nobody).send(secret())).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    await expect(new SchedulerClient(nobody).send(schedule())).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await expect(
      new DynamoDBClient(nobody).send(new PutItemCommand({ TableName: 'orders', Item: {} })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect(roles.refusals.map(({ action }) => action)).toEqual([
      'ses:SendRawEmail',
      'sns:Publish',
      'secretsmanager:GetSecretValue',
      'scheduler:CreateSchedule',
      'dynamodb:PutItem',
    ]);
    expect([outbox.messages, created]).toEqual([[], []]);
  });

  it('who may create schedules must also be allowed to pass the role on', async () => {
    await expect(new SchedulerClient(as('no-passing')).send(schedule())).rejects.toThrow('iam:PassRole');
  });

  it('and whoever does not sign at all is not let in', async () => {
    expect((await fetch(endpoint.url, { method: 'POST' })).status).toBe(403);
  });
});

describe('the providers', () => {
  it('put what they take into the outbox', async () => {
    const { MessageId: mailId } = await new SESClient(as('all')).send(mail);
    const { MessageId: smsId } = await new SNSClient(as('all')).send(sms);
    expect(outbox.messages).toMatchObject([
      { channel: 'email', to: 'ann@example.com', subject: 'Grüße', providerId: mailId, messageId: 'm1' },
      { channel: 'sms', to: '+46701234567', text: 'Hello & goodbye <b>', providerId: smsId },
    ]);
  });

  it.each([
    ['throttle', 'Throttling', 'ThrottledException'],
    ['reject', 'MessageRejected', 'InvalidParameterException'],
  ] as const)('fail by %s with errors of their own, and take nothing', async (behaviour, mailError, smsError) => {
    Object.assign(outbox.providers, { email: behaviour, sms: behaviour });
    await expect(new SESClient(as('all')).send(mail)).rejects.toMatchObject({ name: mailError });
    await expect(new SNSClient(as('all')).send(sms)).rejects.toMatchObject({ name: smsError });
    expect(outbox.messages).toEqual([]);
  });

  it('that take so many a second throttle what is more, and count it', async () => {
    Object.assign(outbox.providers, { email: '1/s', sms: '1/s' });
    await new SESClient(as('all')).send(mail);
    await new SNSClient(as('all')).send(sms);
    await expect(new SESClient(as('all')).send(mail)).rejects.toMatchObject({ name: 'Throttling' });
    await expect(new SNSClient(as('all')).send(sms)).rejects.toMatchObject({ name: 'ThrottledException' });
    expect(outbox.messages).toHaveLength(2);
    expect(outbox.throttled).toBe(2);
  });

  it('that time out have taken the message', async () => {
    Object.assign(outbox.providers, { email: 'timeout', sms: 'timeout' });
    await expect(new SESClient(as('all')).send(mail)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await expect(new SNSClient(as('all')).send(sms)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(outbox.messages.map(({ channel }) => channel)).toEqual(['email', 'sms']);
  });
});

describe('Scheduler', () => {
  const create = (differences = {}) => new SchedulerClient(as('all')).send(schedule(differences));

  it('takes a name once, and keeps it for a while after it was used', async () => {
    await create();
    await expect(create()).rejects.toMatchObject({ name: 'ConflictException' });
    expect(created.at(-1)).toMatchObject({ name: 'm1-1', group: 'held', at: Date.parse('2026-11-23T13:00:00Z') });
    const [waiting] = book.waiting.values();
    expect(waiting && book.finish(waiting)).toBe(true);
    expect(book.waiting.size).toBe(0);
    await expect(create()).rejects.toMatchObject({ name: 'ConflictException' });
  });

  it.each([
    ['a time that is past', { at: '2026-11-23T12:00:00' }],
    ['no time', { at: 'tomorrow' }],
    ['a name too long', { Name: 'm'.repeat(65) }],
    ['a name with a stranger in it', { Name: 'm#1' }],
  ])('refuses %s', async (_, differences) => {
    await expect(create(differences)).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('is throttled as often as it is told to be', async () => {
    book.throttle = 1;
    await expect(create()).rejects.toMatchObject({ name: 'ThrottlingException' });
    await expect(create()).resolves.toHaveProperty('ScheduleArn');
  });
});

describe('Secrets Manager', () => {
  it('gives the current value and the one before, and no other', async () => {
    const client = new SecretsManagerClient(as('all'));
    expect((await client.send(secret())).SecretString).toBe('now');
    expect((await client.send(secret('AWSPREVIOUS'))).SecretString).toBe('before');
    await expect(client.send(new GetSecretValueCommand({ SecretId: 'arn:other' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});
