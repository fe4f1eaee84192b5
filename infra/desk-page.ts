import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { environment } from '../functions/desk-page/env.ts';
import type { Api } from './api.ts';
import { type DeskAccessProps, deskEnvironment, grantDesk } from './desk-access.ts';
import { WaypostFunction } from './waypost-function.ts';

interface DeskPageProps extends DeskAccessProps {
  api: Api;
}

/** The desk in a browser: whoever is not signed in is sent to the user pool, and comes back. */
export class DeskPage extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, { api, ...access }: DeskPageProps) {
    super(scope, id);
    this.function = new WaypostFunction<typeof environment>(this, 'DeskPage', {
      name: 'desk-page',
      description: "Serves the desk's page: orders and their messages, calls, words, pauses",
      timeout: Duration.seconds(15),
      environment: {
        ...deskEnvironment(access),
        ...access.colleagues.environment,
        DESK_URL: `${api.endpoint}/desk`,
      },
    });
    grantDesk(this.function, access);
    api.route(['GET /desk', 'GET /desk/{proxy+}', 'POST /desk/{proxy+}'], this.function);
    new CfnOutput(this, 'Url', { key: 'DeskUrl', value: `${api.endpoint}/desk` });
  }
}
