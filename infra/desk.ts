import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { environment } from '../functions/desk/env.ts';
import { colleagueRoutes, publicRoutes } from '../functions/desk/route-keys.ts';
import type { Api } from './api.ts';
import { type DeskAccessProps, deskEnvironment, grantDesk } from './desk-access.ts';
import type { Photos } from './photos.ts';
import { WaypostFunction } from './waypost-function.ts';

interface DeskProps extends DeskAccessProps {
  api: Api;
  photos: Photos;
}

/** Where the sender's staff look and act: settings, orders, dry runs; for those alone who hold a token. */
export class Desk extends Construct {
  readonly function: WaypostFunction<typeof environment>;

  constructor(scope: Construct, id: string, { api, photos, ...access }: DeskProps) {
    super(scope, id);
    this.function = new WaypostFunction<typeof environment>(this, 'Desk', {
      name: 'desk',
      description: "Serves the desk: senders' settings, orders with their messages, dry runs",
      timeout: Duration.seconds(15),
      environment: { ...deskEnvironment(access), PHOTO_BUCKET: photos.bucketName },
    });
    grantDesk(this.function, access);
    photos.grantUpload(this.function);
    photos.grantErase(this.function);
    access.table.grantErase(this.function);
    api.route(publicRoutes, this.function);
    api.route(colleagueRoutes, this.function, access.colleagues.authorizer);
  }
}
