import type { Outcome } from '../../shared/channels/channel.ts';
import type { Faults } from './faults.ts';

/** One time that a provider was asked to take a message. */
export interface Ask {
  messageId: string;
  /** When the function asked, in epoch milliseconds. */
  at: number;
  /** An address, or of a notification the device. */
  to: string;
  channel: 'email' | 'sms' | 'push' | 'whatsapp';
  text: string;
  /** What it did, once it has. */
  outcome: 'accepted' | 'refused' | 'busy' | 'silent, taken' | 'silent, not taken' | undefined;
}

export const wasTaken = ({ outcome }: Ask): boolean => outcome === 'accepted' || outcome === 'silent, taken';

/** What a provider makes of it; what it says of that is another matter. */
export function outcomeOf(ask: Ask, faults: Faults, optedOut: ReadonlySet<string>): Outcome {
  if (ask.channel === 'sms' && optedOut.has(ask.to)) {
    return decided(ask, 'refused', { kind: 'refused', code: 'opted_out' });
  }
  if (faults.happens('provider throttles')) return decided(ask, 'busy', { kind: 'busy', code: 'Throttling' });
  if (faults.happens('provider refuses')) return decided(ask, 'refused', { kind: 'refused', code: 'MessageRejected' });
  const silence = { kind: 'unanswered', code: 'TimeoutError' } as const;
  if (faults.happens('provider silent, not taken')) return decided(ask, 'silent, not taken', silence);
  if (faults.happens('provider silent, taken')) return decided(ask, 'silent, taken', silence);
  return decided(ask, 'accepted', { kind: 'accepted', providerId: `p-${ask.messageId}` });
}

function decided(ask: Ask, outcome: Ask['outcome'], answer: Outcome): Outcome {
  ask.outcome = outcome;
  return answer;
}
