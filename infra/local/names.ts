import { machineScopes } from '../../functions/desk/colleague.ts';
import type { Lookup, Resources } from './template.ts';

export const region = 'eu-north-1';
export const accountId = '000000000000';
const arn = (service: string, rest: string, place = `${region}:${accountId}`) => `arn:aws:${service}:${place}:${rest}`;

/** Where the open doors of the stack are, and its user pool. */
export interface Doors {
  api: string;
  statusPage: string;
  userPool: string;
}

type Names = Record<string, (id: string, doors: Doors) => string>;

/** What `Ref` (the empty name) and `Fn::GetAtt` give for each type of resource. */
const names: Record<string, Names> = {
  'AWS::DynamoDB::Table': {
    '': (id) => id,
    Arn: (id) => arn('dynamodb', `table/${id}`),
    StreamArn: (id) => arn('dynamodb', `table/${id}/stream/local`),
  },
  'AWS::IAM::Role': { '': (id) => id, Arn: (id) => arn('iam', `role/${id}`, `:${accountId}`) },
  'AWS::Lambda::Function': { '': (id) => id, Arn: (id) => arn('lambda', `function:${id}`) },
  'AWS::Lambda::Url': { FunctionUrl: (_, doors) => `${doors.statusPage}/` },
  'AWS::Logs::LogGroup': { '': (id) => id, Arn: (id) => arn('logs', `log-group:${id}:*`) },
  'AWS::SecretsManager::Secret': { '': (id) => arn('secretsmanager', `secret:${id}-local1`) },
  'AWS::SNS::Topic': { '': (id) => arn('sns', id) },
  'AWS::S3::Bucket': { '': (id) => id.toLowerCase(), Arn: (id) => arn('s3', id.toLowerCase(), ':') },
  'AWS::SQS::Queue': {
    '': (id) => `https://sqs.${region}.amazonaws.com/${accountId}/${id}`,
    Arn: (id) => arn('sqs', id),
  },
  'AWS::Scheduler::ScheduleGroup': { '': (id) => id },
  'AWS::SES::ConfigurationSet': { '': (id) => id },
  'AWS::ApiGatewayV2::Api': { '': (id) => id, ApiEndpoint: (_, doors) => doors.api },
  'AWS::ApiGatewayV2::Integration': { '': (id) => id },
  'AWS::ApiGatewayV2::Authorizer': { '': (id) => id },
  'AWS::Cognito::UserPool': {
    '': (id) => id,
    Arn: (id) => arn('cognito-idp', `userpool/${id}`),
    ProviderURL: (id, doors) => `${doors.userPool}/${id}`,
  },
  'AWS::Cognito::UserPoolResourceServer': { '': () => machineScopes },
  'AWS::Cognito::UserPoolDomain': { '': (id) => id },
  'AWS::Cognito::UserPoolClient': { '': (id) => id },
};

const pseudo: Record<string, string> = {
  'AWS::Region': region,
  'AWS::AccountId': accountId,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'Waypost',
};

/** How the references of a template are answered here; throws at a resource or an attribute that it has no name for. */
export function lookupIn(resources: Resources, doors: Doors): Lookup {
  return (id, attribute) => {
    const known = pseudo[id];
    if (known !== undefined) return known;
    const type = resources[id]?.Type ?? 'no such resource';
    const name = names[type]?.[attribute ?? ''];
    if (!name) throw new Error(`The local stack has no name for ${attribute ?? 'Ref'} of ${id} (${type}).`);
    return name(id, doors);
  };
}
