import { Aws, CfnOutput, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { adminsGroup, machineScopes } from '../functions/desk/colleague.ts';
import { sessionHours } from '../functions/desk-page/sign-in/session.ts';
import type { Account } from './accounts/account.ts';
import type { Api } from './api.ts';
import type { WaypostFunction } from './waypost-function.ts';

/**
 * Who may come to the desk: a user pool, whose groups are named as the senders that their members see, and machines,
 * whose scopes are named likewise.
 */
export class Colleagues extends Construct {
  readonly authorizer: IHttpRouteAuthorizer;
  private readonly pool: UserPool;
  private readonly pageClient: UserPoolClient;

  constructor(scope: Construct, id: string, { machines, api }: Pick<Account, 'machines'> & { api: Api }) {
    super(scope, id);
    const pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      // Names are chosen, so that a record of who did what can be read, and holds no address.
      signInAliases: { username: true, email: true },
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
    const domain = pool.addDomain('Domain', { cognitoDomain: { domainPrefix: `${machineScopes}-${Aws.ACCOUNT_ID}` } });
    this.pool = pool;
    this.pageClient = this.clientOfPage(pool, api);
    const clients = [client, ...this.clientsOf(machines, pool)];
    this.authorizer = new HttpJwtAuthorizer('Colleagues', pool.userPoolProviderUrl, {
      jwtAudience: clients.map(({ userPoolClientId }) => userPoolClientId),
    });
    new CfnOutput(this, 'TokenUrl', { key: 'TokenUrl', value: `${domain.baseUrl()}/oauth2/token` });
    new CfnOutput(this, 'UserPoolId', { key: 'UserPoolId', value: pool.userPoolId });
    new CfnOutput(this, 'ClientId', { key: 'DeskClientId', value: client.userPoolClientId });
  }

  get userPoolId(): string {
    return this.pool.userPoolId;
  }

  /** Looking up what the user pool knows of a colleague, by name. */
  grantLookUp(grantee: Pick<WaypostFunction<never>, 'allow'>): void {
    grantee.allow(['cognito-idp:AdminGetUser'], [this.pool.userPoolArn]);
  }

  /** What the desk's page needs to know to have colleagues sign in. */
  get environment() {
    return { ISSUER: this.pool.userPoolProviderUrl, CLIENT_ID: this.pageClient.userPoolClientId };
  }

  /** The desk's page has a client of its own: colleagues sign in at the pool's domain and come back with a code. */
  private clientOfPage(pool: UserPool, api: Api): UserPoolClient {
    return pool.addClient('DeskPage', {
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${api.endpoint}/desk/signed-in`],
        logoutUrls: [`${api.endpoint}/desk/signed-out`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(sessionHours),
    });
  }

  /** A client for each machine, which asks the pool's domain for its tokens and may ask for its own scopes alone. */
  private clientsOf(machines: Account['machines'], pool: UserPool): UserPoolClient[] {
    if (machines.length === 0) return [];
    const names = [...new Set(machines.flatMap(({ sees }) => sees))];
    const scopes = new Map(names.map((scopeName) => [scopeName, new ResourceServerScope(describe(scopeName))]));
    const server = pool.addResourceServer('Machines', { identifier: machineScopes, scopes: [...scopes.values()] });
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
