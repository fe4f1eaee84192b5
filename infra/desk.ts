import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { environment } from '../functions/desk/env.ts';
import { colleagueRoutes, publicRoutes } from '../functions/desk/route-keys.ts';
import type { Api } from './api.ts';
import { type DeskAccessProps, deskEnvironment, grantDesk } from './desk-access.ts';
import type { Erasures } from './erasures.ts';
import type { Photos } from './photos.ts';
import { WaypostFunction } from './waypost-function.ts';

interface DeskProps extends DeskAccessProps {
  api: Api;
  erasures: Erasures;
  photos: Photos;
}

/** Where the sender's staff look and act: settings, orders, dry runs; for those alone who hold a token. */
export class Desk extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, { api, erasures, photos, ...access }: DeskProps) {
    super(scope, id);
    this.function = new WaypostFunction<typeof environment>(this, 'Desk', {
      name: 'desk',
      description: "Serves the desk: senders' settings, orders with their messages, dry runs",
      timeout: Duration.seconds(15),
      environment: {
        ...deskEnvironment(access),
        PHOTO_BUCKET: photos.bucketName,
        ERASURES_TABLE: erasures.tableName,
      },
    });
    grantDesk(this.function, access);
    photos.grantUpload(this.function);
    photos.grantErase(this.function);
    access.table.grantErase(this.function);
    erasures.grantKeep(this.function);
    const { outgoing, account } = access;
    new CfnOutput(this, 'RestoreWith', {
      key: 'RestoreWith',
      description: 'What npm run restore needs to know',
      value: Stack.of(this).toJsonString({
        linkSecret: outgoing.environment.LINK_SECRET_ARN,
        photos: photos.bucketName,
        erasures: erasures.tableName,
        retentionDays: account.retentionDays,
      }),
    });
    api.route(publicRoutes, this.function);
    api.route(colleagueRoutes, this.function, access.colleagues.authorizer);
  }
}
