import type { ContactStore } from '../../../shared/consent/contact-store.ts';
import { noteConsent } from '../../../shared/consent/note-consent.ts';
import { hashOf } from '../../../shared/links/link.ts';
import type { LinkStore } from '../../../shared/links/link-store.ts';
import { log } from '../../../shared/log.ts';
import type { MessageStore } from '../../../shared/messages/message-store.ts';
import { readerOf } from '../../../shared/messages/wording/reader.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { OrderStore } from '../../../shared/orders/order-store.ts';
import { personOf, toldTo } from '../../../shared/planning/recipients.ts';
import type { FindSender } from '../../../shared/senders/find-sender.ts';
import type { Page } from '../page/status-page.ts';
import { unsubscribeWording, renderUnsubscribe } from './unsubscribe-page.ts';

export interface UnsubscribeDependencies {
  links: LinkStore;
  orders: Pick<OrderStore, 'find'>;
  messages: Pick<MessageStore, 'find'>;
  contacts: ContactStore;
  findSender: FindSender;
}

/** `/t/<token>/unsubscribe/<message id>`, as an e-mail has it at its foot and in its `List-Unsubscribe` header. */
const unsubscribePath = /^\/t\/([A-Za-z0-9_-]{16})\/unsubscribe\/([A-Za-z0-9_-]{1,100})$/;

/** Which e-mail's link to unsubscribe a path is, if it is one. */
export function unsubscribeLinkOf(path: string): { token: string; messageId: string } | undefined {
  const [, token, messageId] = unsubscribePath.exec(path) ?? [];
  return token && messageId ? { token, messageId } : undefined;
}

/**
 * Shows a button or, where `acts`, has the address that an e-mail went to hear no more from its sender (RFC 8058: the
 * POST alone says it, without a cookie). Nothing where the link leads nowhere.
 */
export async function unsubscribe(
  { token, messageId }: { token: string; messageId: string },
  { acts, byButton, now }: { acts: boolean; byButton: boolean; now: Instant },
  { links, orders, messages, contacts, findSender }: UnsubscribeDependencies,
): Promise<Page | undefined> {
  const link = await links.find(hashOf(token));
  if (!link) return undefined;
  const [stored, message, sender] = await Promise.all([
    orders.find(link.senderId, link.orderId),
    messages.find({ ...link, messageId }),
    findSender(link.senderId),
  ]);
  if (!stored || !sender || stored.keptUntil <= now || message?.channel !== 'email' || !message.contact)
    return undefined;
  const person = personOf(message.recipient, stored.order) ?? {};
  const reader = readerOf(toldTo(person, stored.order), sender, sender.timeZone);
  if (acts) {
    await noteConsent(
      contacts,
      { channel: 'email', hash: message.contact },
      {
        ...{ kind: 'unsubscribe', at: now, senderId: sender.id },
        source: byButton ? 'the page' : 'List-Unsubscribe',
        wording: byButton ? unsubscribeWording(reader.language, sender) : 'One-Click',
      },
    );
    log.info('unsubscribed', { messageId, senderId: sender.id });
  }
  return renderUnsubscribe({ language: reader.language, sender, orderPath: `/t/${token}`, done: acts });
}
