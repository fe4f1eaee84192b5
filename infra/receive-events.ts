import { CfnOutput, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { environment } from '../functions/receive-events/env.ts';
import type { Account } from './accounts/account.ts';
import type { OrderTable } from './order-table.ts';
import { WaypostFunction } from './waypost-function.ts';
import type { WebhookSecrets } from './webhook-secrets.ts';

/** Signed webhooks come in at `POST /events` and are in the table before they are answered. */
export class ReceiveEvents extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, props: { account: Account; table: OrderTable; secrets: WebhookSecrets }) {
    super(scope, id);
    this.function = new WaypostFunction<typeof environment>(this, 'ReceiveEvents', {
      name: 'receive-events',
      description: 'Verifies signed webhooks and appends their events to the orders',
      timeout: Duration.seconds(15),
      environment: {
        TABLE_NAME: props.table.tableName,
        SOURCES: props.secrets.environment,
        SENDERS: JSON.stringify(props.account.senders),
        RETENTION_DAYS: String(props.account.retentionDays),
      },
    });
    props.table.grantAppendEvents(this.function);
    props.secrets.grantRead(this.function);

    const api = new HttpApi(this, 'Api', { createDefaultStage: false });
    api.addRoutes({
      path: '/events',
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration('ReceiveEvents', this.function.lambda),
    });
    Validations.of(api).acknowledge({
      id: 'AwsSolutions::AwsSolutions-APIG4',
      reason: 'A webhook is authorized by its signature over the raw body, which only the function can check.',
    });
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 500, burstLimit: 1000 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        // No address and no body: an id, what was asked, what was answered.
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            route: '$context.routeKey',
            status: '$context.status',
            milliseconds: '$context.responseLatency',
            fault: '$context.integrationErrorMessage',
          }),
        ),
      },
    });
    new CfnOutput(this, 'Url', { key: 'ApiUrl', value: stage.url });
  }
}
