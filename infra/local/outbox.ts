import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { call } from '../../shared/calls/call.ts';
import type { PlatformEndpoint } from './services/sns-endpoints.ts';
import type { Clock } from './clock.ts';
import { RateGate, type SendingRate } from './sending-rate.ts';

type Item = Record<string, AttributeValue>;
const text = <Value extends z.ZodMiniType<string>>(value: Value) => z.looseObject({ S: value });
/** What puts a call on the list for the first time. */
const newCall = z.object({
  Item: z.looseObject({
    sk: text(z.string().check(z.startsWith('CALL#'))),
    version: z.object({ N: z.literal('1') }),
    call: z.unknown(),
  }),
});

/** How a provider behaves: `timeout` takes the message and hangs up without an answer, `reject` refuses it for good. */
export const behaviours = ['ok', 'throttle', 'timeout', 'reject'] as const;
/** Or it takes so many a second, such as `10/s`, and throttles what is more. */
export type Behaviour = (typeof behaviours)[number] | SendingRate;

export interface OutboxMessage {
  /** A call is for a colleague to make: it is here once it is on the call list. */
  channel: 'email' | 'sms' | 'push' | 'whatsapp' | 'call';
  to: string;
  subject: string | null;
  text: string;
  html: string | null;
  /** What an e-mail brings along, as text. */
  attachments?: { filename: string; type: string; text: string }[];
  sentAt: string;
  /** The id that the provider gave it. */
  providerId: string;
  orderId: string | null;
  messageId: string | null;
  /** What an e-mail was sent with, which its reports bring back. */
  configurationSet?: string;
  tags?: Record<string, string>;
  /** A notification as the app got it. */
  push?: { platform: string; title: string; body: string; url: string };
  /** A WhatsApp message: Meta's template, and what stands in it. */
  whatsapp?: { template: string; language: string; parameters: string[] };
}

const working = { email: 'ok', sms: 'ok', push: 'ok', whatsapp: 'ok' } as const;

/** What customers would have received. */
export class Outbox {
  messages: OutboxMessage[] = [];
  readonly providers: Record<'email' | 'sms' | 'push' | 'whatsapp', Behaviour> = { ...working };

  /** Whether providers say afterwards what became of a message. */
  reporting: 'ok' | 'none' = 'ok';
  /** SNS's endpoints for apps, by their ARN. */
  readonly endpoints = new Map<string, PlatformEndpoint>();
  /** The numbers that AWS lets nothing through to. */
  readonly optedOut = new Set<string>();
  /** How many messages providers would not take yet. */
  throttled = 0;
  private readonly gates = {
    email: new RateGate(),
    sms: new RateGate(),
    push: new RateGate(),
    whatsapp: new RateGate(),
  };
  /** Told of every message that a provider took. */
  onTaken: (message: OutboxMessage) => void = () => {};

  constructor(private readonly clock: Clock) {}

  add(message: Omit<OutboxMessage, 'sentAt'>): void {
    const taken = { ...message, sentAt: new Date(this.clock.now()).toISOString() };
    this.messages.push(taken);
    if (taken.channel !== 'call') this.onTaken(taken);
  }

  /** Whether a provider would not take one more now; where it would, that one counts. */
  throttles(channel: keyof typeof working): boolean {
    const behaviour = this.providers[channel];
    const isThrottled =
      behaviour === 'throttle' ||
      (behaviour.endsWith('/s') && !this.gates[channel].passes(Number.parseInt(behaviour, 10), this.clock.now()));
    if (isThrottled) this.throttled++;
    return isThrottled;
  }

  /** Looks on at what is written to the table: a call that is new on the list is one more to be made. */
  addCall(written: unknown): void {
    const { success, data } = newCall.safeParse(written);
    if (!success) return;
    const { id, orderId, phone, headline, script } = call.parse(unmarshall(data.Item as Item).call);
    const text = script.join('\n');
    this.add({
      ...{ channel: 'call', to: phone, subject: headline, text, html: null },
      ...{ providerId: id, orderId, messageId: id },
    });
  }

  reset(): void {
    this.messages = [];
    Object.assign(this.providers, working);
    this.reporting = 'ok';
    this.throttled = 0;
    this.optedOut.clear();
    this.endpoints.clear();
  }
}
