import { Aws, CfnOutput, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { adminsGroup, machineScopes } from '../functions/desk/colleague.ts';
import type { Account } from './accounts/account.ts';

/**
 * Who may come to the desk: a user pool, whose groups are named as the senders that their members see, and machines,
 * whose scopes are named likewise.
 */
export class Colleagues extends Construct {
  readonly authorizer: IHttpRouteAuthorizer;

  constructor(scope: Construct, id: string, { machines }: Pick<Account, 'machines'>) {
    super(scope, id);
    const pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(pool).acknowledge({
      id: 'AwsSolutions::AwsSolutions-COG8',
      reason:
        'Threat protection belongs to a plan that is paid for by the user; nobody can sign up, and a second factor is required.',
    });
    const client = pool.addClient('Desk', {
      authFlows: { userSrp: true, adminUserPassword: true },
      disableOAuth: true,
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.hours(1),
    });
    new CfnUserPoolGroup(this, 'Admins', {
      userPoolId: pool.userPoolId,
      groupName: adminsGroup,
      description: 'Sees every sender',
    });
    const userPoolClients = [client, ...this.clientsOf(machines, pool)];
    this.authorizer = new HttpUserPoolAuthorizer('Colleagues', pool, { userPoolClients });
    new CfnOutput(this, 'UserPoolId', { key: 'UserPoolId', value: pool.userPoolId });
    new CfnOutput(this, 'ClientId', { key: 'DeskClientId', value: client.userPoolClientId });
  }

  /** A client for each machine, which asks the pool's domain for its tokens and may ask for its own scopes alone. */
  private clientsOf(machines: Account['machines'], pool: UserPool): UserPoolClient[] {
    if (machines.length === 0) return [];
    const names = [...new Set(machines.flatMap(({ sees }) => sees))];
    const scopes = new Map(names.map((scopeName) => [scopeName, new ResourceServerScope(describe(scopeName))]));
    const server = pool.addResourceServer('Machines', { identifier: machineScopes, scopes: [...scopes.values()] });
    const domain = pool.addDomain('Domain', { cognitoDomain: { domainPrefix: `${machineScopes}-${Aws.ACCOUNT_ID}` } });
    new CfnOutput(this, 'TokenUrl', { key: 'TokenUrl', value: `${domain.baseUrl()}/oauth2/token` });
    return machines.map(({ name, sees }) => {
      const client = pool.addClient(`Machine-${name}`, {
        generateSecret: true,
        accessTokenValidity: Duration.hours(1),
        oAuth: {
          flows: { clientCredentials: true },
          scopes: sees.flatMap((one) => {
            const scope = scopes.get(one);
            return scope ? [OAuthScope.resourceServer(server, scope)] : [];
          }),
        },
      });
      const key = `MachineClientId${name.replaceAll('-', '')}`;
      new CfnOutput(this, `ClientId-${name}`, { key, value: client.userPoolClientId });
      return client;
    });
  }
}

const describe = (scopeName: string) => ({
  scopeName,
  scopeDescription: scopeName === adminsGroup ? 'Sees every sender' : `Sees the sender ${scopeName}`,
});
