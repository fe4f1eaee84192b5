import type { Clock } from './clock.ts';

/** How a provider behaves: `timeout` takes the message and hangs up without an answer, `reject` refuses it for good. */
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
  /** What an e-mail was sent with, which its reports bring back. */
  configurationSet?: string;
  tags?: Record<string, string>;
}

/** What customers would have received. */
export class Outbox {
  messages: OutboxMessage[] = [];
  readonly providers: Record<'email' | 'sms', Behaviour> = { email: 'ok', sms: 'ok' };

  /** Whether providers say afterwards what became of a message. */
  reporting: 'ok' | 'none' = 'ok';
  /** The numbers that AWS lets nothing through to. */
  readonly optedOut = new Set<string>();
  /** Told of every message that a provider took. */
  onTaken: (message: OutboxMessage) => void = () => {};

  constructor(private readonly clock: Clock) {}

  add(message: Omit<OutboxMessage, 'sentAt'>): void {
    const taken = { ...message, sentAt: new Date(this.clock.now()).toISOString() };
    this.messages.push(taken);
    this.onTaken(taken);
  }

  reset(): void {
    this.messages = [];
    this.providers.email = 'ok';
    this.providers.sms = 'ok';
    this.reporting = 'ok';
    this.optedOut.clear();
  }
}
