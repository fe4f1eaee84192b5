import type { Clock } from './clock.ts';

/** How a provider behaves: `timeout` takes the message and never answers, `reject` refuses it for good. */
export const behaviours = ['ok', 'throttle', 'timeout', 'reject'] as const;
export type Behaviour = (typeof behaviours)[number];

export interface OutboxMessage {
  channel: 'email' | 'sms';
  to: string;
  subject: string | null;
  text: string;
  html: string | null;
  sentAt: string;
  /** The id that the provider gave it. */
  providerId: string;
  orderId: string | null;
  messageId: string | null;
}

/** What customers would have received. */
export class Outbox {
  messages: OutboxMessage[] = [];
  readonly providers: Record<'email' | 'sms', Behaviour> = { email: 'ok', sms: 'ok' };

  constructor(private readonly clock: Clock) {}

  add(message: Omit<OutboxMessage, 'sentAt'>): void {
    this.messages.push({ ...message, sentAt: new Date(this.clock.now()).toISOString() });
  }

  reset(): void {
    this.messages = [];
    this.providers.email = 'ok';
    this.providers.sms = 'ok';
  }
}
