import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { environment } from '../functions/api-reference/env.ts';
import type { Api } from './api.ts';
import { WaypostFunction } from './waypost-function.ts';

/** What the API can be asked and what it answers, for programs and for people. A function of its own: no other carries it. */
export class ApiReference extends Construct {
  constructor(scope: Construct, id: string, { api }: { api: Api }) {
    super(scope, id);
    const reference = new WaypostFunction<typeof environment>(this, 'ApiReference', {
      name: 'api-reference',
      description: "Serves the API's OpenAPI document and the page to read it on",
      timeout: Duration.seconds(15),
      environment: {},
    });
    api.route(['GET /openapi.json', 'GET /docs'], reference);
    new CfnOutput(this, 'Url', { key: 'ApiDocsUrl', value: `${api.endpoint}/docs` });
  }
}
