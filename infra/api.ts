import { CfnOutput, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  type HttpMethod,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { WaypostFunction } from './waypost-function.ts';

/** The one HTTP API: webhooks, the desk's routes and its page. */
export class Api extends Construct {
  private readonly api: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
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
    Validations.of(this.api).acknowledge({
      id: 'AwsSolutions::AwsSolutions-APIG4',
      reason:
        'A webhook is authorized by its signature over the raw body, or by a token where its caller cannot sign, which only the function can check, and the reference of the API, the JSON Schema of settings and the light of GET /health (times and counts alone) are public. The desk page sends a browser without a session to the user pool and verifies its token itself. All other routes have the JWT authorizer.',
    });
    new CfnOutput(this, 'Url', { key: 'ApiUrl', value: stage.url });
  }

  /** Where the API is, without a slash at the end. */
  get endpoint(): string {
    return this.api.apiEndpoint;
  }

  /** How many answers were 5xx. */
  serverErrors(options: MetricOptions): Metric {
    return this.api.metricServerError(options);
  }

  /** Has a function answer routes such as `POST /events`: whoever asks, or those that the authorizer lets in. */
  route(keys: readonly string[], answering: WaypostFunction<never>, authorizer?: IHttpRouteAuthorizer): void {
    const integration = new HttpLambdaIntegration(answering.node.id, answering.lambda);
    for (const key of keys) {
      const [method, path = ''] = key.split(' ');
      this.api.addRoutes({ path, methods: [method as HttpMethod], integration, ...(authorizer ? { authorizer } : {}) });
    }
  }
}
