import { bookcase, type DayOrder, frontDoor, oakDoor, partyTent, sofa } from './day-orders.ts';

/** What a system reports at a step. Times are wall times of the day, `HH:MM`, or `+1 HH:MM` of the day after. */
interface DayEvent {
  order: DayOrder;
  type: string;
  /** Whether the event brings what is known of the order along. */
  withFacts?: boolean;
  data?: Record<string, unknown>;
}

export interface DayStep {
  at: string;
  telling: string;
  events?: readonly DayEvent[];
  /** The same webhook as at the step before, once more. */
  repeatsLast?: boolean;
}

const between = (from: string, to: string) => ({ from: { wallTime: from }, to: { wallTime: to } });
const at = (wallTime: string) => ({ wallTime });

const delivery = { visitId: 'delivery-1', kind: 'delivery' };
const collection = { visitId: 'collection-1', kind: 'collection' };
const measuring = { visitId: 'measuring-1', kind: 'appointment' };

/** A day in the life of two senders and five orders, and the morning after. */
export const daySteps: readonly DayStep[] = [
  {
    at: '08:00',
    telling: 'Ann orders a sofa. The e-mail goes at once; her SMS waits for nine o’clock.',
    events: [{ order: sofa, type: 'order.placed', withFacts: true }],
  },
  {
    at: '08:40',
    telling: 'Jonas in Hamburg orders a door made to measure, from Paul’s Doors.',
    events: [{ order: oakDoor, type: 'order.placed', withFacts: true }],
  },
  { at: '09:00', telling: 'The sending hours open: both text messages leave.' },
  {
    at: '09:20',
    telling: 'The route is planned. Ann hears when the sofa comes.',
    events: [{ order: sofa, type: 'visit.planned', data: { ...delivery, window: between('13:00', '15:00') } }],
  },
  {
    at: '09:45',
    telling: 'Emily’s rented tent will be collected this afternoon: two events in one request.',
    events: [
      { order: partyTent, type: 'order.updated', withFacts: true },
      { order: partyTent, type: 'visit.planned', data: { ...collection, window: between('15:00', '17:00') } },
    ],
  },
  {
    at: '10:15',
    telling: 'Jonas’ door is late. He hears why, until when, and what he gets for it.',
    events: [
      {
        order: oakDoor,
        type: 'order.delayed',
        data: {
          reason: 'Das Eichenholz ist noch nicht trocken genug',
          newEta: between('+14 09:00', '+14 12:00'),
          nextSteps: 'Wir melden uns, sobald Ihre Tür die Werkstatt verlässt.',
          compensation: { kind: 'discount', amount: '80.00', currency: 'EUR', code: 'EICHE80' },
        },
      },
    ],
  },
  { at: '10:16', telling: 'The same webhook comes a second time. Nothing happens, as it should.', repeatsLast: true },
  {
    at: '11:30',
    telling: 'Maja gets an appointment: her doorway is measured tomorrow morning.',
    events: [
      { order: frontDoor, type: 'order.updated', withFacts: true },
      { order: frontDoor, type: 'visit.planned', data: { ...measuring, window: between('+1 10:00', '+1 11:00') } },
    ],
  },
  {
    at: '12:40',
    telling: 'The van sets off with Ann’s sofa.',
    events: [{ order: sofa, type: 'visit.started', data: { ...delivery, eta: at('13:20'), origin: 'driver' } }],
  },
  {
    at: '13:25',
    telling: 'The sofa stands in the living room.',
    events: [{ order: sofa, type: 'visit.completed', data: { ...delivery, recipientName: 'Ann Lind' } }],
  },
  {
    at: '15:05',
    telling: 'The van is on its way to collect Emily’s tent.',
    events: [{ order: partyTent, type: 'visit.started', data: { ...collection, eta: at('15:30'), origin: 'driver' } }],
  },
  {
    at: '15:40',
    telling: 'Tent and chairs are collected, all of them.',
    events: [{ order: partyTent, type: 'visit.completed', data: { ...collection, note: '24 chairs, all there' } }],
  },
  {
    at: '22:10',
    telling: 'Noor orders late. The e-mail goes at once; the SMS is held overnight.',
    events: [{ order: bookcase, type: 'order.placed', withFacts: true }],
  },
  { at: '+1 08:59', telling: 'A minute to nine. Noor’s SMS still waits.' },
  { at: '+1 09:00', telling: 'Nine o’clock: the SMS is released.' },
  {
    at: '+1 09:40',
    telling: 'The measurer is on the way to Maja.',
    events: [
      { order: frontDoor, type: 'visit.started', data: { ...measuring, eta: at('+1 10:05'), origin: 'driver' } },
    ],
  },
  {
    at: '+1 10:50',
    telling: 'Measured. That was the day; every message has its reason below.',
    events: [{ order: frontDoor, type: 'visit.completed', data: measuring }],
  },
];
