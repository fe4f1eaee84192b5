import { NotNow } from '../../shared/infrastructure-fault.ts';
import { log } from '../../shared/log.ts';
import type { ContactStore } from '../../shared/consent/contact-store.ts';
import { noteConsent } from '../../shared/consent/note-consent.ts';
import type { DeliveryDependencies } from '../../shared/messages/deliver-message.ts';
import { withWhoAsked } from '../../shared/messages/again.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { MessageId, MessageStore } from '../../shared/messages/message-store.ts';
import { hasFailedForGood, type Report } from '../../shared/messages/report.ts';
import { heldCall } from '../../shared/messages/schedules.ts';
import { afterReport } from '../../shared/messages/verdicts.ts';
import type { Instant } from '../../shared/orders/instant.ts';
import { fellBack, insteadOf, mayFallBack } from '../../shared/planning/fall-back.ts';
import type { ReportNotice } from './notice.ts';

export interface ReportDependencies extends Pick<
  DeliveryDependencies,
  'orders' | 'findSender' | 'schedules' | 'ended'
> {
  messages: Pick<MessageStore, 'find' | 'ofProvider' | 'report' | 'change'>;
  contacts: ContactStore;
  contactHash: DeliveryDependencies['contactHash'];
}

/**
 * Notes what a provider said on its message and, where it says no, on the address; settles a message whose answer never
 * came, and has one that will never arrive said over the next channel. Taken twice, or late, it changes nothing.
 */
export async function takeReport(notice: ReportNotice, dependencies: ReportDependencies, now: Instant): Promise<void> {
  const { messages, contacts, contactHash } = dependencies;
  const { channel, report, says, to } = notice;
  if (says) {
    await noteConsent(contacts, { channel, hash: await contactHash(channel, to) }, { ...says, at: report.at });
  }
  const id = notice.message ?? (await messages.ofProvider(report.providerId));
  const message = id && (await noted(id, report, messages));
  log.info('report_taken', { messageId: id?.messageId, channel, kind: report.kind, state: message?.state ?? 'gone' });
  if (message) await followUp(message, report, dependencies, now);
}

/**
 * That an e-mail was taken is no news, and costs no write, where its answer came. One held to be tried again may have
 * been taken at a try before, whose answer was lost.
 */
async function noted(id: MessageId, report: Report, messages: ReportDependencies['messages']) {
  if (report.kind !== 'accepted') return messages.report(id, report);
  const message = await messages.find(id);
  const isOpen = message !== undefined && ['unknown', 'sending', 'held'].includes(message.state);
  return isOpen ? messages.report(id, report) : message;
}

async function followUp(
  message: Message,
  report: Report,
  { messages, orders, findSender, schedules, ended: tell }: ReportDependencies,
  now: Instant,
): Promise<void> {
  if (message.state === 'sending' && hasFailedForGood(report)) {
    throw new NotNow(`Message ${message.id} is still being sent; its report comes again.`);
  }
  const ended = message.state === 'unknown' ? withWhoAsked(afterReport(message, message.report ?? report)) : message;
  if (ended.state !== 'sent') return;
  const [stored, sender] = mayFallBack(ended)
    ? await Promise.all([orders.find(message.senderId, message.orderId), findSender(message.senderId)])
    : [];
  const instead = stored && sender && insteadOf(ended, { order: stored.order, sender, now });
  if (instead) {
    const told = fellBack(ended, instead);
    const outcome = await messages.change(told, message.state, now, instead);
    if (outcome === 'changed') {
      await schedules.hold(heldCall(instead), instead.until, now);
      tell?.(told, sender, now);
    }
    if (outcome !== 'said already') return;
  }
  if (sender) tell?.(ended, sender, now);
  if (message.state === 'unknown') await messages.change(ended, 'unknown', now);
}
