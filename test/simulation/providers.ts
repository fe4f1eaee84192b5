import type { Channels, Outcome, OutgoingEmail, OutgoingSms } from '../../shared/channels/channel.ts';
import type { OutgoingPush } from '../../shared/channels/outgoing-push.ts';
import type { OutgoingWhatsApp } from '../../shared/channels/outgoing-whatsapp.ts';
import { type PushOutcome, pushToDevices } from '../../shared/channels/push.ts';
import type { Device } from '../../shared/push/device.ts';
import type { DeviceStore } from '../../shared/push/device-store.ts';
import { type Ask, outcomeOf } from './asks.ts';
import { faultOfAsk } from './expectations/asking.ts';
import type { Invocation } from './lambda.ts';
import type { Services } from './services.ts';
import type { World } from './world.ts';

type Said = Pick<Ask, 'to' | 'channel' | 'text'>;

const services = { email: 'SES', sms: 'SNS', push: 'push service', whatsapp: 'WhatsApp' } as const;

/** The providers of an invocation: each asked once, and believed to have done whatever the dice say. */
export function providersFor(
  invocation: Invocation,
  world: World,
  { asked, forget }: Pick<Services, 'asked'> & Pick<DeviceStore, 'forget'>,
): Pick<Channels, 'email' | 'sms' | 'push' | 'whatsapp'> {
  const { calls, faults, time, book } = world;

  function take(said: Said): Promise<Outcome> {
    const at = time.now;
    return calls.make({
      invocation,
      name: services[said.channel],
      messageId: undefined,
      kind: 'provider',
      effect: (messageId) => {
        const ask: Ask = { ...said, messageId: messageId ?? '', at, outcome: undefined };
        world.asks.push(ask);
        const outcome = outcomeOf(ask, faults, world.optedOut);
        const message = world.messageOf(ask.messageId);
        book.tell(`  ${ask.channel} ${message?.name} (${ask.messageId}): ${ask.outcome}`, message?.orderId);
        asked(ask);
        const fault = faultOfAsk(ask, world);
        if (fault) book.violate(fault, message?.orderId);
        return Promise.resolve(outcome);
      },
    });
  }

  const written = ({ to, channel, text }: OutgoingEmail | OutgoingSms) => take({ to, channel, text });
  const notify = (device: Device, { title, body }: OutgoingPush): Promise<PushOutcome> =>
    take({ to: device.id, channel: 'push', text: `${title} ${body}` });
  return {
    email: { send: written },
    sms: { send: written },
    push: pushToDevices({
      app: { send: notify },
      web: { send: notify },
      forget: ({ senderId, id }) => forget(senderId, id),
    }),
    whatsapp: {
      send: ({ to, parameters }: OutgoingWhatsApp) => take({ to, channel: 'whatsapp', text: parameters.join(' ') }),
    },
  };
}
