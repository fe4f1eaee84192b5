import { CfnOutput, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { AccountRecovery, CfnUserPoolGroup, Mfa, UserPool } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { adminsGroup } from '../functions/desk/colleague.ts';

/** Who may come to the desk: a user pool, whose groups are named as the senders that their members see. */
export class Colleagues extends Construct {
  readonly authorizer: IHttpRouteAuthorizer;

  constructor(scope: Construct, id: string) {
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
    this.authorizer = new HttpUserPoolAuthorizer('Colleagues', pool, { userPoolClients: [client] });
    new CfnOutput(this, 'UserPoolId', { key: 'UserPoolId', value: pool.userPoolId });
    new CfnOutput(this, 'ClientId', { key: 'DeskClientId', value: client.userPoolClientId });
  }
}
