import type { ConsentNote } from '../../shared/consent/contact.ts';
import type { MessageId } from '../../shared/messages/message-store.ts';
import type { Report } from '../../shared/messages/report.ts';
import type { Instant } from '../../shared/orders/instant.ts';
import type { ChannelName } from '../../shared/orders/order-facts.ts';

/** What a provider said of a message, and what follows from it for the address that it went to. */
export interface ReportNotice {
  kind: 'report';
  channel: ChannelName;
  /** Ours, where the report says which; else it is found by the provider's id. */
  message: MessageId | undefined;
  to: string;
  report: Report;
  /** When AWS handed it over. */
  heardAt: Instant;
  says: Pick<ConsentNote, 'kind' | 'source' | 'wording'> | undefined;
}

/** What somebody wrote back. */
export interface ReplyNotice {
  kind: 'reply';
  channel: 'sms' | 'whatsapp';
  from: string;
  text: string;
  at: Instant;
}
export type Notice = ReportNotice | ReplyNotice;
