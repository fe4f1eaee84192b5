import { join } from 'node:path';
import type { LocalFunction } from './function-host.ts';
import { type EventRule, eventRulesOf } from './event-rules.ts';
import { type Doors, lookupIn } from './names.ts';
import { type ReportWiring, reportWiringOf } from './report-wiring.ts';
import { isQueue, type QueueWiring, queueWiringOf } from './queue-wiring.ts';
import type { RecurringCall } from './recurring-calls.ts';
import type { MappingSettings } from './stream-pump.ts';
import type { AuthorizerSettings } from './token-issuer.ts';
import { type Lookup, resolve, type Resource, type Resources } from './template.ts';
import { userPoolWiringOf, type UserPoolWiring } from './user-pool-wiring.ts';

/** What of the template it takes to run the stack. */
export interface Wiring {
  functions: Omit<LocalFunction, 'outside'>[];
  /** How asynchronous calls of a function, by its ARN, are tried again and given up. */
  asynchronous(functionArn: string): AsynchronousCalls;
  /** What answers a route such as `POST /events`, and who must be let in before. */
  routes: Map<string, WiredRoute>;
  /** The function behind the Lambda URL. */
  urlFunction: string;
  mappings: (MappingSettings & { functionName: string; tableName: string; streamArn: string })[];
  queues: QueueWiring[];
  recurring: RecurringCall[];
  reports: ReportWiring;
  eventRules: EventRule[];
  userPool: UserPoolWiring;
  /** Bodies of CreateTable. */
  tables: (object & { TableName: string })[];
  /** ARN and length of every secret to be made up. */
  secrets: { id: string; arn: string; length: number }[];
}

interface WiredRoute {
  functionName: string;
  authorizer: AuthorizerSettings | undefined;
}

export interface AsynchronousCalls {
  retries: number;
  onFailureArn: string | undefined;
}

/** What a queue hands out may wait for its time, and keeps no processor busy meanwhile. */
const sideBySide = 4;

/** Reads the wiring from the template: nothing about the stack is known here that does not stand there. */
export function wiringOf(resources: Resources, assembly: string, doors: Doors): Wiring {
  const lookup = lookupIn(resources, doors);
  const ofType = (type: string) => Object.entries(resources).filter(([, { Type }]) => Type === type);
  const all = <T>(type: string, read: (properties: Properties, id: string) => T): T[] =>
    ofType(type).map(([id, resource]) => read(propertiesOf(resource, lookup), id));

  const asynchronous = new Map(
    all('AWS::Lambda::EventInvokeConfig', ({ FunctionName, MaximumRetryAttempts, DestinationConfig }) => [
      FunctionName,
      { retries: MaximumRetryAttempts ?? 2, onFailureArn: DestinationConfig?.OnFailure?.Destination },
    ]),
  );
  const integrations = new Map(all('AWS::ApiGatewayV2::Integration', ({ IntegrationUri }, id) => [id, IntegrationUri]));
  const authorizers = new Map(all('AWS::ApiGatewayV2::Authorizer', (properties, id) => [id, authorizerOf(properties)]));
  const queues = queueWiringOf(resources, lookup);
  const byArn = (arn: string | undefined) => arn?.split(':').at(-1) ?? '';
  return {
    functions: all('AWS::Lambda::Function', (properties, id) => ({
      ...functionOf(id, properties, assembly, lookup),
      ...(queues.some(({ functionName }) => functionName === id) ? { mostInstances: sideBySide } : {}),
    })),
    asynchronous: (arn) => asynchronous.get(byArn(arn)) ?? { retries: 2, onFailureArn: undefined },
    routes: new Map(
      all('AWS::ApiGatewayV2::Route', ({ RouteKey = '', Target = '', AuthorizerId = '' }) => [
        RouteKey,
        {
          functionName: byArn(integrations.get(typeof Target === 'string' ? Target.replace('integrations/', '') : '')),
          authorizer: authorizers.get(AuthorizerId),
        },
      ]),
    ),
    urlFunction: byArn(all('AWS::Lambda::Url', ({ TargetFunctionArn }) => TargetFunctionArn)[0]),
    mappings: all('AWS::Lambda::EventSourceMapping', mappingOf).filter(({ streamArn }) => !isQueue(streamArn)),
    queues,
    recurring: all('AWS::Scheduler::Schedule', ({ ScheduleExpression, Target }) =>
      recurringOf(ScheduleExpression, Target),
    ),
    reports: reportWiringOf(resources, lookup),
    eventRules: eventRulesOf(resources, lookup),
    userPool: userPoolWiringOf(resources, lookup),
    tables: all('AWS::DynamoDB::Table', (properties, id) => tableOf(id, properties)),
    secrets: all('AWS::SecretsManager::Secret', ({ GenerateSecretString }, id) => ({
      id,
      arn: lookup(id, undefined),
      length: GenerateSecretString?.PasswordLength ?? 32,
    })),
  };
}

interface ScheduleTarget {
  Arn: string;
  RoleArn: string;
  Input?: string;
}

/** The properties that are read, of whatever type of resource. */
interface Properties {
  FunctionName?: string;
  MaximumRetryAttempts?: number;
  DestinationConfig?: { OnFailure?: { Destination: string } };
  IntegrationUri?: string;
  RouteKey?: string;
  AuthorizerId?: string;
  AuthorizerType?: string;
  IdentitySource?: string[];
  JwtConfiguration?: { Issuer: string; Audience: string[] };
  Target?: string | ScheduleTarget;
  ScheduleExpression?: string;
  TargetFunctionArn?: string;
  EventSourceArn?: string;
  BatchSize?: number;
  FunctionResponseTypes?: string[];
  BisectBatchOnFunctionError?: boolean;
  FilterCriteria?: { Filters: { Pattern: string }[] };
  GenerateSecretString?: { PasswordLength?: number };
  Environment?: { Variables: Record<string, string> };
  Timeout?: number;
  MemorySize?: number;
  Role?: string;
  Code?: { S3Key: string };
  StreamSpecification?: { StreamViewType: string };
  KeySchema?: object[];
  AttributeDefinitions?: object[];
  GlobalSecondaryIndexes?: object[];
}

const propertiesOf = ({ Properties: properties }: Resource, lookup: Lookup) =>
  resolve(properties, lookup) as Properties;

function functionOf(
  id: string,
  properties: Properties,
  assembly: string,
  lookup: Lookup,
): Omit<LocalFunction, 'outside'> {
  return {
    name: id,
    arn: lookup(id, 'Arn'),
    role: properties.Role?.split('/').at(-1) ?? '',
    bundle: join(assembly, `asset.${properties.Code?.S3Key.replace('.zip', '') ?? ''}`),
    environment: properties.Environment?.Variables ?? {},
    timeoutSeconds: properties.Timeout ?? 3,
    memoryMegabytes: properties.MemorySize ?? 128,
  };
}

function authorizerOf({ AuthorizerType, IdentitySource = [], JwtConfiguration }: Properties): AuthorizerSettings {
  const [identitySource] = IdentitySource;
  if (AuthorizerType !== 'JWT' || !JwtConfiguration || !identitySource) {
    throw new Error(`The local stack does not know the authorizer ${AuthorizerType}.`);
  }
  return { issuer: JwtConfiguration.Issuer, audience: JwtConfiguration.Audience, identitySource };
}

const mappingOf = (properties: Properties) => ({
  functionName: properties.FunctionName ?? '',
  streamArn: properties.EventSourceArn ?? '',
  tableName: properties.EventSourceArn?.split('/')[1] ?? '',
  batchSize: properties.BatchSize ?? 100,
  reportsItemFailures: properties.FunctionResponseTypes?.includes('ReportBatchItemFailures') ?? false,
  retries: properties.MaximumRetryAttempts ?? -1,
  bisects: properties.BisectBatchOnFunctionError ?? false,
  filters: (properties.FilterCriteria?.Filters ?? []).map(
    ({ Pattern }) => JSON.parse(Pattern) as MappingSettings['filters'][number],
  ),
});

function recurringOf(expression: string | undefined, target: Properties['Target']): RecurringCall {
  const minutes = /^rate\((\d+) minutes\)$/.exec(expression ?? '')?.[1];
  if (!minutes || typeof target !== 'object')
    throw new Error(`The local stack does not know the schedule ${expression}.`);
  return {
    every: Number(minutes) * 60_000,
    targetArn: target.Arn,
    roleArn: target.RoleArn,
    input: target.Input ?? '{}',
  };
}

const tableOf = (id: string, properties: Properties) => ({
  TableName: id,
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: properties.KeySchema,
  AttributeDefinitions: properties.AttributeDefinitions,
  GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes,
  ...(properties.StreamSpecification
    ? { StreamSpecification: { StreamEnabled: true, ...properties.StreamSpecification } }
    : {}),
});
