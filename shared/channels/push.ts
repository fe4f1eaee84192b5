import type { AppDevice, Device, WebDevice } from '../push/device.ts';
import type { Channel, Outcome } from './channel.ts';
import type { OutgoingPush } from './outgoing-push.ts';

/** What a push service did with a notification; `gone` where there is no such device any more. */
export type PushOutcome = Outcome | { kind: 'gone'; code: string };

/** A push service: it asks once and never throws for what the service or the network does. */
export interface PushService<Kind extends Device> {
  send(device: Kind, push: OutgoingPush): Promise<PushOutcome>;
}

interface PushServices {
  app: PushService<AppDevice>;
  web: PushService<WebDevice>;
  /** Whose notifications lead nowhere any more is not sent any. */
  forget(device: Device): Promise<void>;
}

/** Notifications, to every device that somebody has switched them on with. */
export const pushToDevices = ({ app, web, forget }: PushServices): Channel<OutgoingPush> => ({
  async send(push) {
    const outcomes = await Promise.all(
      push.devices.map(async (device) => {
        const outcome = await (device.kind === 'app' ? app.send(device, push) : web.send(device, push));
        if (outcome.kind === 'gone') await forget(device);
        return outcome;
      }),
    );
    return inAll(outcomes);
  },
});

/**
 * One that arrives is enough, and the others are not asked again: on the one it would be said twice. Of what may have
 * arrived somewhere nobody knows; where every device is gone it is refused, and said over another channel.
 */
function inAll(outcomes: readonly PushOutcome[]): Outcome {
  for (const kind of ['accepted', 'unanswered', 'busy', 'refused'] as const) {
    const found = outcomes.find((outcome): outcome is Outcome => outcome.kind === kind);
    if (found) return found;
  }
  return { kind: 'refused', code: 'no_device_left' };
}
