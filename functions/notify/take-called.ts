import { consentOfCalled } from '../../shared/calls/call-consent.ts';
import { reportOfCalled } from '../../shared/calls/call-report.ts';
import { noteConsent } from '../../shared/consent/note-consent.ts';
import { customerEvents } from '../../shared/orders/customer-event.ts';
import { calledType, dataOf, type Event } from '../../shared/orders/event.ts';
import type { Order } from '../../shared/orders/order.ts';
import { addressOf } from '../../shared/planning/address.ts';
import { reachedBy } from '../../shared/planning/recipients.ts';
import { type ReportDependencies, takeReport } from '../receive-reports/take-report.ts';

/**
 * Takes in how a call went: notes what was said to being phoned, and tells it on the call's message as a provider's
 * report; what nobody could be told by telephone is said over the next channel. Taken in again, it changes nothing.
 */
export async function takeCalled(
  event: Event,
  order: Order,
  dependencies: ReportDependencies,
  now: string,
): Promise<void> {
  if (event.type !== calledType) return;
  const called = dataOf(customerEvents.called, event);
  const report = reportOfCalled(called, event.occurredAt);
  if (!report) return;
  const { senderId, orderId, occurredAt: at } = event;
  const id = { senderId, orderId, messageId: report.providerId };
  const message = await dependencies.messages.find(id);
  const person = message && reachedBy(message, order);
  const email = person && addressOf(person, 'email', undefined);
  const facts = { senderId, email: email && 'to' in email ? email.to : undefined };
  const onFile = person && addressOf(person, 'call', order.facts.values.deliveryAddress);
  const phone = called.phone ?? (onFile && 'to' in onFile ? onFile.to : undefined);
  for (const { channel, address, note } of consentOfCalled({ ...called, phone }, facts)) {
    const hash = await dependencies.contactHash(channel, address);
    await noteConsent(dependencies.contacts, { channel, hash }, { ...note, at });
  }
  const to = phone ?? '';
  await takeReport(
    { kind: 'report', channel: 'call', message: id, to, report, heardAt: at, says: undefined },
    dependencies,
    now,
  );
}
