import type { MessageIn } from '../../shared/messages/message.ts';

/** A message that was sent: to the customer, about an order just placed. */
export const aSentMessage = (differences: Partial<MessageIn<'sent'>> = {}): MessageIn<'sent'> => ({
  id: 'message-1',
  senderId: 'default',
  orderId: 'A-1001',
  rule: 'order-received',
  name: 'order-received',
  purpose: 'service',
  recipient: 'customer',
  channel: 'email',
  event: { type: 'order.placed', hash: 'hash', occurredAt: '2026-11-23T09:00:00.000Z' },
  about: { subject: 'order' },
  said: '',
  plannedAt: '2026-11-23T09:00:01.000Z',
  notBefore: '2026-11-23T09:00:01.000Z',
  staleAt: '2026-11-26T09:00:01.000Z',
  attempt: 1,
  timesBusy: 0,
  unanswered: 0,
  state: 'sent',
  sentAt: '2026-11-23T09:00:02.000Z',
  providerId: 'p',
  verdict: 'sent',
  codes: ['accepted'],
  ...differences,
});
