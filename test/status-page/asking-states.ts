import type { StatusPageFacts } from '../../functions/status-page/page/status-page.ts';
import type { Event } from '../../shared/orders/event.ts';
import { placed, sampleEvent, sampleSender, visitUntil } from '../messages/samples.ts';

export type State = Partial<Omit<StatusPageFacts, 'order' | 'timeline'>> & { timeline: Event[] };

const door = sampleSender({ extends: 'made-to-order' });

const day = (date: number, from: string, to: string) => ({
  from: `2026-11-${date}T${from}:00Z`,
  to: `2026-11-${date}T${to}:00Z`,
});
export const slots = [
  day(26, '07:00', '09:00'),
  day(26, '12:00', '14:00'),
  day(27, '07:00', '09:00'),
  day(27, '12:00', '14:00'),
  day(30, '16:00', '18:00'),
];
const offered = sampleEvent('visit.planned', '2026-11-24T08:00:00Z', {
  kind: 'delivery',
  slots,
  slotCutOff: '2026-11-25T16:00:00Z',
});
const chosen = sampleEvent('customer.slot_chosen', '2026-11-24T09:05:00Z', { visitId: 'delivery', window: slots[2] });
const made = [
  placed(),
  sampleEvent('stage.measured', '2026-11-22T12:00:00Z'),
  sampleEvent('stage.design_proposed', '2026-11-22T15:00:00Z'),
  sampleEvent('stage.materials_chosen', '2026-11-22T16:00:00Z'),
  sampleEvent('stage.in_production', '2026-11-23T07:00:00Z'),
  sampleEvent('order.packed', '2026-11-24T07:30:00Z'),
];

/** Orders of which something is asked, or was answered. */
export const askingStates = {
  'times offered': { timeline: [...made, offered], sender: door },
  'time chosen': { timeline: [...made, offered, chosen], sender: door },
  'time no longer to be chosen': {
    timeline: [...made, offered, chosen],
    sender: door,
    now: '2026-11-25T16:00:00.000Z',
  },
  'times over': { timeline: [placed(), offered], now: '2026-11-25T16:00:00.000Z' },
  'appointment offered': {
    timeline: [placed(), sampleEvent('visit.planned', '2026-11-24T08:00:00Z', { kind: 'appointment', slots })],
    sender: door,
  },
  'made and delivered': { timeline: [...made, ...visitUntil('completed', 'delivery')], sender: door },
} satisfies Record<string, State>;
