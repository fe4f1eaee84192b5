import { beforeAll, describe, expect, it } from 'vitest';
import { loadAccount } from '../../infra/accounts/account.ts';
import { loadedOnce } from '../../shared/loaded-once.ts';
import { synthesizeStack } from './synthesized-stack.ts';

type Stack = Awaited<ReturnType<typeof synthesizeStack>>;
let stack: Stack;
beforeAll(async () => {
  stack = await synthesizeStack();
});

/** The account that has everything, what is off by default too. */
const ofThisMachine = loadedOnce(() => synthesizeStack('local'));

describe('the checks of CDK and cdk-nag', () => {
  it('find nothing, and whatever was acknowledged has its reason', () => {
    const found = stack.reports.flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName));
    expect(found).toEqual([]);
    expect(stack.reports.map(({ conclusion }) => conclusion)).toContain('success');
    const reasons = stack.reports.flatMap(({ suppressedViolations }) =>
      suppressedViolations.map(({ reason }) => reason),
    );
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
  });

  it('have no warning to give', () => {
    expect(stack.messages).toEqual([]);
  });
});

describe('the table', () => {
  it('can be brought back to any second and outlives the stack, and so do the proofs beside it', () => {
    const tables = stack.resourcesOf('AWS::DynamoDB::Table');
    expect(tables.map(({ id }) => id.replace(/Table.*/, ''))).toEqual(['Orders', 'Erasures']);
    for (const table of tables) {
      expect(table).toMatchObject({
        DeletionPolicy: 'Retain',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        },
      });
    }
  });

  it('is encrypted by the account’s own key, and so are the proofs, photos and queues: none by default alone', () => {
    const tables = stack.resourcesOf<{ SSESpecification?: object }>('AWS::DynamoDB::Table');
    for (const { id, Properties } of tables) expect(Properties.SSESpecification, id).toEqual({ SSEEnabled: true });
    expect(stack.resourcesOf('AWS::S3::Bucket')).toMatchObject([
      {
        Properties: {
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
          },
        },
      },
    ]);
    const queues = stack.resourcesOf<{ SqsManagedSseEnabled?: boolean }>('AWS::SQS::Queue');
    for (const { id, Properties } of queues) expect(Properties.SqsManagedSseEnabled, id).toBe(true);
  });

  it('keeps photos and queues from whoever asks without TLS, as DynamoDB does by itself', () => {
    const denied = ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy'].flatMap((type) =>
      stack.resourcesOf<{ PolicyDocument: { Statement: { Effect: string; Condition?: object }[] } }>(type),
    );
    const queues = stack.resourcesOf('AWS::SQS::Queue');
    expect(denied).toHaveLength(1 + queues.length);
    for (const { id, Properties } of denied) {
      expect(Properties.PolicyDocument.Statement, id).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      );
    }
  });

  it('has an index of what is due that holds keys only', () => {
    expect(stack.resourcesOf('AWS::DynamoDB::Table')).toMatchObject([
      { Properties: { GlobalSecondaryIndexes: [{ IndexName: 'due', Projection: { ProjectionType: 'KEYS_ONLY' } }] } },
      { id: expect.stringMatching(/^Erasures/) as string },
    ]);
  });

  it('hands new events to notify, and nothing that notify writes itself', () => {
    const mappings = stack.resourcesOf<{ FilterCriteria: { Filters: { Pattern: string }[] } }>(
      'AWS::Lambda::EventSourceMapping',
    );
    const mapping = mappings.find(({ id }) => id.startsWith('Notify'));
    expect(mapping?.Properties.FilterCriteria.Filters.map(({ Pattern }) => JSON.parse(Pattern) as unknown)).toEqual([
      { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } },
    ]);
    expect(mapping?.Properties).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: -1,
    });
  });
});

describe('the retention of the account', () => {
  it('is told to every function that writes, and is that of photos', async () => {
    const { retentionDays } = await loadAccount('example');
    const functions = stack.resourcesOf<{ Environment: { Variables: Record<string, string> } }>(
      'AWS::Lambda::Function',
    );
    const told = functions.map(({ id, Properties: { Environment } }) => [id, Environment?.Variables] as const);
    const writes = told.filter(([, variables]) => variables?.TABLE_NAME !== undefined);
    expect(writes.length).toBeGreaterThan(8);
    for (const [id, variables] of writes) expect(variables?.RETENTION_DAYS, id).toBe(String(retentionDays));
    const [bucket] = stack.resourcesOf<{ LifecycleConfiguration: object }>('AWS::S3::Bucket');
    expect(bucket?.Properties.LifecycleConfiguration).toMatchObject({
      Rules: [
        { Prefix: 'incoming/', ExpirationInDays: 1 },
        { Prefix: 'kept/', ExpirationInDays: retentionDays },
      ],
    });
  });
});

describe('the status page', () => {
  it('is open to whoever holds a link, by its URL only', () => {
    const permissions = stack.resourcesOf<{ Action: string; Principal: string; FunctionName: string }>(
      'AWS::Lambda::Permission',
    );
    const open = permissions.map(({ Properties }) => Properties).filter(({ Principal }) => Principal === '*');
    const [{ Properties: { TargetFunctionArn } } = { Properties: {} }] = stack.resourcesOf<{
      TargetFunctionArn?: string;
    }>('AWS::Lambda::Url');
    expect(open.sort((one, other) => one.Action.localeCompare(other.Action))).toEqual([
      { Action: 'lambda:InvokeFunction', Principal: '*', FunctionName: TargetFunctionArn, InvokedViaFunctionUrl: true },
      {
        Action: 'lambda:InvokeFunctionUrl',
        Principal: '*',
        FunctionName: TargetFunctionArn,
        FunctionUrlAuthType: 'NONE',
      },
    ]);
  });
});

describe('looks at the page', { timeout: 60_000 }, () => {
  it('take no more of Lambda than the account sets aside for them, if it does', async () => {
    const ceilings = (of: Stack) =>
      of
        .resourcesOf<{ ReservedConcurrentExecutions?: number }>('AWS::Lambda::Function')
        .filter(({ Properties }) => Properties.ReservedConcurrentExecutions !== undefined)
        .map(({ id, Properties }) => [id.replace(/Function.*/, ''), Properties.ReservedConcurrentExecutions]);
    expect(ceilings(stack)).toEqual([]);
    expect(ceilings(await ofThisMachine())).toEqual([['StatusPage', 50]]);
  });
});

describe('a machine at the desk', { timeout: 60_000 }, () => {
  it('has client credentials of its own, for its own scopes, that the API lets in', async () => {
    const local = await ofThisMachine();
    expect(local.reports.flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName))).toEqual([]);
    const clients = local.resourcesOf<{ AllowedOAuthFlows?: string[] }>('AWS::Cognito::UserPoolClient');
    const machines = clients.filter(({ Properties }) => Properties.AllowedOAuthFlows?.includes('client_credentials'));
    expect(machines).toMatchObject([
      {
        Properties: {
          AllowedOAuthFlows: ['client_credentials'],
          AllowedOAuthScopes: ['waypost/default'],
          GenerateSecret: true,
        },
      },
    ]);
    const [authorizer] = local.resourcesOf<{ JwtConfiguration: { Audience: string[] } }>(
      'AWS::ApiGatewayV2::Authorizer',
    );
    const others = clients.filter(({ Properties }) => !Properties.AllowedOAuthFlows?.includes('code'));
    expect(authorizer?.Properties.JwtConfiguration.Audience.sort()).toEqual(others.map(({ id }) => id).sort());
  });
});

describe("the desk's page", () => {
  it('has people sign in at the user pool, who come back to it and to nowhere else', () => {
    expect(stack.resourcesOf('AWS::Cognito::UserPoolDomain')).toHaveLength(1);
    const clients = stack.resourcesOf<{ AllowedOAuthFlows?: string[] }>('AWS::Cognito::UserPoolClient');
    const ofPeople = clients.filter(({ Properties }) => Properties.AllowedOAuthFlows);
    expect(ofPeople).toMatchObject([
      {
        Properties: {
          AllowedOAuthFlows: ['code'],
          AllowedOAuthScopes: ['openid'],
          CallbackURLs: ['https://api.example/desk/signed-in'],
          LogoutURLs: ['https://api.example/desk/signed-out'],
          SupportedIdentityProviders: ['COGNITO'],
        },
      },
    ]);
  });

  it('is all of the API that asks for no token, with the webhooks and what is public', () => {
    const routes = stack.resourcesOf<{ RouteKey: string; AuthorizationType?: string }>('AWS::ApiGatewayV2::Route');
    const open = routes.filter(({ Properties }) => Properties.AuthorizationType !== 'JWT');
    expect(open.map(({ Properties }) => Properties.RouteKey).sort()).toEqual([
      'DELETE /contacts/push',
      'GET /desk',
      'GET /desk/{proxy+}',
      'GET /docs',
      'GET /health',
      'GET /openapi.json',
      'GET /schemas/sender.json',
      'GET /webhooks/{source}',
      'POST /desk/{proxy+}',
      'POST /events',
      'POST /geofences',
      'POST /webhooks/{source}',
      'PUT /contacts/push',
    ]);
  });
});

describe("the account's bus", { timeout: 60_000 }, () => {
  const readers = (of: Stack) =>
    of
      .resourcesOf<{ FunctionName: string; StartingPosition?: string }>('AWS::Lambda::EventSourceMapping')
      .filter(({ Properties }) => Properties.StartingPosition)
      .map(({ Properties }) => Properties.FunctionName);

  it('hears nothing unless the account says so; with it or without, two read the stream', async () => {
    const local = await ofThisMachine();
    expect(
      readers(stack)
        .map((name) => name.replace(/Function.*/, ''))
        .sort(),
    ).toEqual(['Notify', 'ReceivePhotos']);
    expect(
      readers(local)
        .map((name) => name.replace(/Function.*/, ''))
        .sort(),
    ).toEqual(['Notify', 'PublishEvents']);
    const policies = local.resourcesOf<{ PolicyDocument: { Statement: { Action: string; Resource: string }[] } }>(
      'AWS::IAM::Policy',
    );
    const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
    const onBus = statements.filter(({ Action }) => Action === 'events:PutEvents');
    expect(onBus.map(({ Resource }) => Resource)).toEqual([expect.stringMatching(/:event-bus\/default$/)]);
  });
});

describe('the queue of what is due soon', () => {
  const named = <Properties extends object>(type: string, start: string) =>
    stack.resourcesOf<Properties>(type).filter(({ id }) => id.startsWith(start));

  it('hides what it handed out for longer than a call or a claim takes, and loses nothing that fails', () => {
    const [queue] = named('AWS::SQS::Queue', 'OutgoingDueSoon');
    const [deadLetters] = named('AWS::SQS::Queue', 'OutgoingDeadLetters');
    expect(queue?.Properties).toMatchObject({
      SqsManagedSseEnabled: true,
      VisibilityTimeout: 180,
      RedrivePolicy: {
        deadLetterTargetArn: expect.stringMatching(new RegExp(`${deadLetters?.id}$`)) as string,
        // https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
        maxReceiveCount: 5,
      },
    });
  });

  it('calls deliver, which says one by one what failed', () => {
    const [queue] = named('AWS::SQS::Queue', 'OutgoingDueSoon');
    expect(named('AWS::Lambda::EventSourceMapping', 'OutgoingDueSoon')).toMatchObject([
      {
        Properties: {
          EventSourceArn: expect.stringMatching(new RegExp(`${queue?.id}$`)) as string,
          FunctionName: expect.stringMatching(/^DeliverFunction/) as string,
          BatchSize: 10,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
        },
      },
    ]);
  });
});

describe('geofences of Amazon Location', () => {
  it('are heard by a rule that may call one function, which loses none', () => {
    const rules = stack.resourcesOf<{ Targets: { Arn: string }[] }>('AWS::Events::Rule');
    expect(rules).toMatchObject([
      {
        Properties: {
          EventPattern: {
            source: ['aws.geo'],
            'detail-type': ['Location Geofence Event'],
            detail: { EventType: ['ENTER', 'EXIT'] },
          },
        },
      },
    ]);
    const target = rules[0]?.Properties.Targets[0]?.Arn;
    const permissions = stack.resourcesOf<{ Principal: string }>('AWS::Lambda::Permission');
    expect(permissions.filter(({ Properties }) => Properties.Principal === 'events.amazonaws.com')).toMatchObject([
      { Properties: { FunctionName: target, SourceArn: `${rules[0]?.id}.Arn` } },
    ]);
    const kept = stack.resourcesOf<{ FunctionName: string }>('AWS::Lambda::EventInvokeConfig');
    const ours = kept.find(({ Properties }) => target?.endsWith(Properties.FunctionName));
    expect(ours?.Properties).toMatchObject({ DestinationConfig: { OnFailure: {} }, MaximumRetryAttempts: 2 });
  });
});
