import type { Event } from '../../shared/orders/event.ts';
import type { RuleInput } from '../../shared/senders/rule.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { brief, tell } from './telling.ts';

/** Wall time in Stockholm on 24 November 2026, a Tuesday, as an instant. */
export const at = (time: string, day = 24) => new Date(`2026-11-${day}T${time}:00+01:00`).toISOString();
export const window = (from: string, to: string, day = 24) => ({ from: at(from, day), to: at(to, day) });

export const onlyMail = { ...anAnn(), phone: null };
export const event = (type: string, time: string, data: object = {}, differences: Partial<Event> = {}): Event =>
  anEvent({
    id: `${type} ${time}`,
    type,
    occurredAt: at(time),
    receivedAt: at(time),
    data: type.startsWith('visit.') ? { visitId: 'v1', ...data } : { ...data },
    order: { customer: onlyMail },
    ...differences,
  });

/** A sender whose every standard rule is off, with these instead. */
export const speaking = (
  rules: (Partial<RuleInput> & { id: string })[],
  differences: Partial<Sender> = {},
): Sender => ({
  ...aSender(differences),
  rules: [
    ...['order-received', 'visit-planned', 'on-its-way', 'delivered', 'delayed'].map((id) => ({ id, enabled: false })),
    ...rules,
  ],
});
export const planned = (differences: Partial<RuleInput> = {}) => ({
  id: 'planned',
  on: 'visit.planned',
  message: 'visit-planned' as const,
  channels: ['email' as const],
  notFrom: 'started' as const,
  ...differences,
});
export const briefs = (sender: Sender, events: Event[]) => tell(sender, events).messages.map(brief);
