import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { AsynchronousCaller } from './asynchronous-calls.ts';
import type { Clock } from './clock.ts';
import type { Fleet } from './fleet.ts';
import { accountId, region } from './names.ts';
import type { Outbox, OutboxMessage } from './outbox.ts';
import type { Wiring } from './wiring.ts';

interface ReportParts {
  clock: Clock;
  outbox: Outbox;
  asynchronous: AsynchronousCaller;
  wiring: Wiring;
  fleet: Fleet;
}

/** What may be said of a message that was taken, on each channel. */
export const reportsToPlay = {
  email: {
    delivery: ['Delivery', { delivery: {} }],
    bounce: ['Bounce', { bounce: { bounceType: 'Permanent', bounceSubType: 'General' } }],
    'soft-bounce': ['Bounce', { bounce: { bounceType: 'Transient', bounceSubType: 'MailboxFull' } }],
    complaint: ['Complaint', { complaint: { complaintFeedbackType: 'abuse' } }],
    delay: ['DeliveryDelay', { deliveryDelay: { delayType: 'MailboxFull' } }],
    reject: ['Reject', { reject: { reason: 'Bad content' } }],
  },
  sms: {
    delivery: ['SUCCESS', 'Message has been accepted by phone carrier'],
    bounce: ['FAILURE', 'Phone carrier is currently unreachable/unavailable'],
    'opted-out': ['FAILURE', 'Phone number is opted out'],
    unknown: ['FAILURE', 'UNKNOWN'],
  },
  whatsapp: {
    delivery: ['delivered', 'WhatsApp Message Delivered'],
    read: ['read', 'WhatsApp Message Read'],
    bounce: ['failed', 'WhatsApp Message Failed'],
    undeliverable: ['undeliverable', 'WhatsApp Message Undeliverable'],
  },
} as const satisfies Record<string, Record<string, readonly [string, object | string]>>;

/** What SES and SNS tell of the messages that they took: through the topics, logs and subscriptions of the template. */
export class Reports {
  private underWay = 0;

  constructor(private readonly parts: ReportParts) {}

  get isBusy(): boolean {
    return this.underWay > 0;
  }

  /** A provider took a message: it says so, and that it was delivered, once its answer is recorded. */
  taken(message: OutboxMessage): void {
    if (this.parts.outbox.reporting === 'none') return;
    this.underWay++;
    void this.deliveryOf(message).finally(() => this.underWay--);
  }

  /** Says something of a message; nothing where there is no such thing to say on its channel. */
  async play(message: OutboxMessage, kind: string): Promise<boolean> {
    // SNS says nothing of notifications but in logs that have to be switched on for each platform.
    if (message.channel === 'call' || message.channel === 'push') return false;
    const said = (reportsToPlay[message.channel] as Record<string, readonly [string, object | string]>)[kind];
    if (!said) return false;
    const [status, details] = said;
    if (typeof details !== 'string') await this.email(message, status, details);
    else if (message.channel === 'whatsapp') await this.whatsapp(message, status, details);
    else await this.sms(message, status, details);
    return true;
  }

  /** Somebody writes back to the account's number. AWS heeds a STOP by SMS before anybody else hears of it. */
  async reply(from: string, text: string, channel: 'sms' | 'whatsapp' = 'sms'): Promise<void> {
    const topic = this.parts.wiring.reports.repliesTopic(channel);
    if (!topic) throw new Error('The template has no topic that replies come to.');
    if (channel === 'whatsapp') return this.publish(topic, this.whatsAppEntry(from, text));
    if (/^\W*stop\W*$/i.test(text)) this.parts.outbox.optedOut.add(from);
    const message = {
      originationNumber: from,
      destinationNumber: '+12065550100',
      messageKeyword: 'KEYWORD',
      messageBody: text,
    };
    await this.publish(topic, { ...message, inboundMessageId: randomUUID() });
  }

  /** As a WhatsApp Business Account tells its event destination of a text that came in. */
  private whatsAppEntry(from: string, body: string): object {
    const timestamp = String(Math.floor(this.parts.clock.now() / 1000));
    const messages = [
      { from: from.replace('+', ''), id: `wamid.${randomUUID()}`, timestamp, type: 'text', text: { body } },
    ];
    const value = { messaging_product: 'whatsapp', metadata: { phone_number_id: '574086085794038' }, messages };
    return {
      context: { MetaWabaIds: [], MetaPhoneNumberIds: [] },
      whatsAppWebhookEntry: JSON.stringify({ id: '1163793972139053', changes: [{ field: 'messages', value }] }),
      ...{ aws_account_id: accountId, message_timestamp: this.now(), messageId: randomUUID() },
    };
  }

  private async email(message: OutboxMessage, eventType: string, details: object): Promise<void> {
    const topic = this.parts.wiring.reports.emailTopic(message.configurationSet ?? '', typeInTemplate(eventType));
    if (!topic) return;
    const timestamp = this.now();
    const dated = Object.entries(details).map(([name, values]) => [name, { timestamp, ...(values as object) }]);
    const { to, providerId: messageId, sentAt, tags = {} } = message;
    const mail = {
      timestamp: sentAt,
      messageId,
      destination: [to],
      tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    };
    await this.publish(topic, { eventType, mail, ...Object.fromEntries(dated) });
  }

  private async sms(message: OutboxMessage, status: string, providerResponse: string): Promise<void> {
    const direct = `sns/${region}/${accountId}/DirectPublishToPhoneNumber`;
    const logGroup = status === 'SUCCESS' ? direct : `${direct}/Failure`;
    const line = {
      notification: { messageId: message.providerId, timestamp: message.sentAt.replace('T', ' ').replace('Z', '') },
      delivery: { destination: message.to, smsType: 'Transactional', providerResponse, dwellTimeMs: 599 },
      status,
    };
    const logEvents = [{ id: randomUUID(), timestamp: this.parts.clock.now(), message: JSON.stringify(line) }];
    const delivery = { messageType: 'DATA_MESSAGE', owner: accountId, logGroup, logStream: randomUUID(), logEvents };
    const data = gzipSync(JSON.stringify(delivery)).toString('base64');
    await this.call(this.parts.wiring.reports.logReaders(logGroup), { awslogs: { data } });
  }

  private async whatsapp(message: OutboxMessage, status: string, detailType: string): Promise<void> {
    const detail = {
      ...{ wabaId: '1163793972139053', originationPhoneNumberId: '574086085794038', messageId: message.providerId },
      ...{ status, eventTimestamp: String(Math.floor(this.parts.clock.now() / 1000)) },
    };
    await this.call(this.parts.wiring.reports.busListeners('aws.social-messaging', detailType), {
      ...{ version: '0', id: randomUUID(), source: 'aws.social-messaging', 'detail-type': detailType },
      ...{ account: accountId, region, time: this.now(), resources: [], detail },
    });
  }

  private publish(topicArn: string, message: object): Promise<void> {
    const Sns = { Type: 'Notification', MessageId: randomUUID(), TopicArn: topicArn, Timestamp: this.now() };
    const record = { EventSource: 'aws:sns', EventVersion: '1.0', Sns: { ...Sns, Message: JSON.stringify(message) } };
    return this.call(this.parts.wiring.reports.subscribers(topicArn), { Records: [record] });
  }

  private async call(functions: string[], event: object): Promise<void> {
    const { asynchronous, fleet, wiring } = this.parts;
    await Promise.all(functions.map((arn) => asynchronous.call(fleet.host(arn), wiring.asynchronous(arn), event)));
  }

  private async deliveryOf(message: OutboxMessage): Promise<void> {
    await this.parts.fleet.ended();
    if (message.channel === 'email') await this.email(message, 'Send', { send: {} });
    await this.play(message, 'delivery');
  }

  private readonly now = () => new Date(this.parts.clock.now()).toISOString();
}

/** `DeliveryDelay` in an event is `deliveryDelay` in the template. */
const typeInTemplate = (eventType: string) => eventType.charAt(0).toLowerCase() + eventType.slice(1);
