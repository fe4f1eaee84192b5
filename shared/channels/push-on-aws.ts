import { SNSClient } from '@aws-sdk/client-sns';
import type { DeviceStore } from '../push/device-store.ts';
import { vapidKeysOf } from '../push/vapid.ts';
import type { Channel } from './channel.ts';
import { askOnce } from './outcome.ts';
import type { OutgoingPush } from './outgoing-push.ts';
import { pushToDevices } from './push.ts';
import { snsPush } from './push-sns.ts';
import { webPush } from './push-web.ts';

/** Push to every device: apps by SNS, browsers by their own services under keys that are made of the link's secret. */
export const pushOnAws = (
  linkSecret: () => Promise<string>,
  devices: Pick<DeviceStore, 'forget'>,
): Channel<OutgoingPush> =>
  pushToDevices({
    app: snsPush(new SNSClient(askOnce)),
    web: webPush({ keys: async () => vapidKeysOf(await linkSecret()) }),
    forget: ({ senderId, id }) => devices.forget(senderId, id),
  });
