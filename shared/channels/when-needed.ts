import { loadedOnce } from '../loaded-once.ts';
import type { Channel, Outgoing, OutgoingEmail, OutgoingSms } from './channel.ts';

/** A channel whose code is loaded, and whose client is made, when the first message goes over it. */
export function whenNeeded<Kind extends Outgoing>(load: () => Promise<Channel<Kind>>): Channel<Kind> {
  const channel = loadedOnce(load);
  return { send: async (outgoing) => (await channel()).send(outgoing) };
}

/** E-mail by SES, with what composes it. */
export const emailWhenNeeded = (configurationSet: string): Channel<OutgoingEmail> =>
  whenNeeded(async () => {
    const { sesEmail } = await import('./email-ses.ts');
    return sesEmail(configurationSet);
  });

/** SMS by SNS. */
export const smsWhenNeeded = (): Channel<OutgoingSms> =>
  whenNeeded(async () => {
    const { snsSms } = await import('./sms-sns.ts');
    return snsSms();
  });
