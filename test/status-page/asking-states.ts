import type { StatusPageFacts } from '../../functions/status-page/page/status-page.ts';
import type { Event } from '../../shared/orders/event.ts';
import type { Order } from '../../shared/orders/order.ts';
import type { SenderInput } from '../../shared/senders/sender.ts';
import { placed, sampleEvent, sampleSender, visitUntil } from '../messages/samples.ts';

export type State = Partial<Omit<StatusPageFacts, 'order' | 'timeline'>> & {
  timeline: Event[];
  /** What else is noted on the order. */
  noted?: Partial<Order>;
};

const access: NonNullable<SenderInput['forms']>[number] = {
  id: 'access',
  title: { en: 'How do we get in?', sv: 'Hur kommer vi in?' },
  fields: [
    { id: 'door_code', label: { en: 'Door code' }, type: 'text', secret: true, required: true },
    { id: 'floor', label: { en: 'Floor', sv: 'Våning' }, type: 'number' },
    { id: 'lift', label: { en: 'Is there a lift?' }, type: 'yesNo', required: true },
    { id: 'from', label: { en: 'From which day on?' }, type: 'date' },
    {
      id: 'old_door',
      label: { en: 'What happens to the old door?' },
      type: 'choice',
      options: [
        { id: 'take', label: { en: 'You take it with you' } },
        { id: 'keep', label: { en: 'I keep it' } },
      ],
    },
  ],
};
const door = sampleSender({ extends: 'made-to-order' });
const asking = sampleSender({ extends: 'made-to-order', forms: [access] });

const offering = sampleSender({
  offers: [
    { id: 'oil', title: { en: 'Oil for your door' }, text: { en: 'Once a year' }, url: 'https://shop.example.com/oil' },
    {
      ...{ id: 'handle', title: { en: 'Brass handles' }, url: 'https://shop.example.com/handles' },
      imageUrl: 'https://photos.example.com/handle.jpg',
    },
  ],
});

const day = (date: number, from: string, to: string) => ({
  from: `2026-11-${date}T${from}:00Z`,
  to: `2026-11-${date}T${to}:00Z`,
});
const slots = [
  day(26, '07:00', '09:00'),
  day(26, '12:00', '14:00'),
  day(27, '07:00', '09:00'),
  day(27, '12:00', '14:00'),
  day(30, '16:00', '18:00'),
];
const slotsOffered = sampleEvent('visit.planned', '2026-11-24T08:00:00Z', {
  kind: 'delivery',
  slots,
  slotCutOff: '2026-11-25T16:00:00Z',
});
const slotChosen = sampleEvent('customer.slot_chosen', '2026-11-24T09:05:00Z', {
  visitId: 'delivery',
  window: slots[2],
});
const made = [
  placed(),
  sampleEvent('stage.measured', '2026-11-22T12:00:00Z'),
  sampleEvent('stage.design_proposed', '2026-11-22T15:00:00Z'),
  sampleEvent('stage.materials_chosen', '2026-11-22T16:00:00Z'),
  sampleEvent('stage.in_production', '2026-11-23T07:00:00Z'),
  sampleEvent('order.packed', '2026-11-24T07:30:00Z'),
];

const proposed = sampleEvent('stage.design_proposed', '2026-11-24T08:00:00Z', {
  note: 'Oiled oak, the handle on the left, as we spoke of when we measured',
  approval: { question: 'Shall we build it like this?', dueAt: '2026-11-26T16:00:00Z' },
});
const answered = (name: string, data: object) =>
  sampleEvent(`customer.${name}`, '2026-11-24T09:05:00Z', { stage: 'design_proposed', ...data });
const measured = sampleEvent('visit.completed', '2026-11-23T10:00:00Z', { kind: 'appointment' });

const late = sampleEvent('order.delayed', '2026-11-24T08:00:00Z', {
  reason: 'The oak has not come to our workshop yet',
  newEta: { from: '2026-12-01T09:00:00Z', to: '2026-12-01T11:00:00Z' },
});
const offered: Order['offered'] = {
  ...{ from: 2, at: '2026-11-24T08:00:01.000Z', event: 'hash', choices: ['wait', 'refund', 'replacement'] },
  compensation: { kind: 'discount', amount: '50.00', currency: 'EUR', code: 'SORRY50' },
};
const chosen = (choice: string, comment?: string) =>
  sampleEvent('customer.remedy_chosen', '2026-11-24T09:05:00Z', { choice, comment });

const reported = sampleEvent('customer.problem_reported', '2026-11-24T10:00:00Z', {
  ...{ kind: 'damaged', items: [{ name: 'Oak door, 90 × 210' }], text: 'A long scratch beside the handle' },
  photos: [`photo_${'A'.repeat(22)}`, `photo_${'B'.repeat(22)}`],
});

const hostile = `<img src=x onerror=alert(1)>"'{{title}}{{{style}}}\r\n\u202Eevil 🎉 ${'W'.repeat(60)}`;
const words = { en: hostile.slice(0, 100) };

/** Orders of which something is asked, or was answered. */
export const askingStates = {
  'times offered': { timeline: [...made, slotsOffered], sender: door },
  'time chosen': { timeline: [...made, slotsOffered, slotChosen], sender: door },
  'time no longer to be chosen': {
    timeline: [...made, slotsOffered, slotChosen],
    sender: door,
    now: '2026-11-25T16:00:00.000Z',
  },
  'times over': { timeline: [placed(), slotsOffered], now: '2026-11-25T16:00:00.000Z' },
  'appointment offered': {
    timeline: [placed(), sampleEvent('visit.planned', '2026-11-24T08:00:00Z', { kind: 'appointment', slots })],
    sender: door,
  },
  'approval asked': { timeline: [placed(), measured, proposed], sender: door },
  approved: { timeline: [placed(), measured, proposed, answered('approved', {})], sender: door },
  rejected: {
    timeline: [placed(), measured, proposed, answered('rejected', { comment: 'The handle on the right, please' })],
    sender: door,
  },
  'rejected without a word': {
    timeline: [placed(), measured, proposed],
    sender: door,
    refused: {
      ...{ status: 422, action: 'approval', subject: 'design_proposed' },
      given: { answer: 'no', comment: ' ' },
      faults: { comment: 'commentMissing' },
    },
  },
  'answered in two tabs': {
    timeline: [placed(), measured, proposed, answered('approved', {})],
    sender: door,
    refused: {
      ...{ status: 409, action: 'approval', subject: 'design_proposed', notice: 'changed', faults: {} },
      given: { answer: 'no', comment: 'The handle on the right, please' },
    },
  },
  'written to us': {
    timeline: [placed(), answered('commented', { comment: 'Can it open outwards?' })],
    sender: door,
  },
  'remedy asked': { timeline: [placed(), late], noted: { offered } },
  'remedy not chosen': {
    timeline: [placed(), late],
    noted: { offered },
    refused: { ...{ status: 422, action: 'remedy', subject: '', given: {} }, faults: { choice: 'notChosen' } },
  },
  'offer accepted': { timeline: [placed(), late, chosen('accept')], noted: { offered } },
  'money wanted back': {
    timeline: [placed(), late, chosen('refund', 'It was a present for Sunday')],
    noted: { offered },
  },
  'remedy no longer to be chosen': {
    timeline: [placed(), late, ...visitUntil('completed', 'delivery')],
    noted: { offered },
  },
  'problem reported': {
    timeline: [placed(), ...visitUntil('completed', 'delivery'), reported],
    now: '2026-11-24T10:10:00.000Z',
  },
  'form asked': { timeline: [placed()], sender: asking },
  'form half filled in': {
    timeline: [placed()],
    sender: asking,
    refused: {
      ...{ status: 422, action: 'form', subject: 'access' },
      given: { 'own-floor': 'third', 'own-door_code': '4711', 'own-old_door': 'keep' },
      faults: { 'own-floor': 'decimal', 'own-lift': 'notChosen' },
    },
  },
  'form answered': {
    timeline: [
      placed(),
      sampleEvent('customer.form_answered', '2026-11-24T09:05:00Z', {
        form: 'access',
        answers: { door_code: '4711', floor: 3, lift: false, old_door: 'keep' },
      }),
    ],
    sender: asking,
  },
  'own hours to be checked': {
    timeline: [placed()],
    refused: {
      ...{ status: 422, action: 'preferences', subject: '' },
      given: { way: 'sms', language: 'en', hours: 'own', from: '18:00', to: '18:00' },
      faults: { to: 'hoursEmpty' },
    },
  },
  'reached as preferred': {
    timeline: [
      placed(),
      sampleEvent('customer.preferred', '2026-11-24T09:05:00Z', {
        channels: ['sms'],
        hours: { from: '17:00', to: '21:00' },
      }),
    ],
  },
  'cancelled by the customer': {
    timeline: [placed(), sampleEvent('customer.cancelled', '2026-11-24T09:05:00Z', { reason: 'We moved' })],
    sender: door,
  },
  rated: {
    timeline: [
      placed(),
      ...visitUntil('completed', 'delivery'),
      sampleEvent('customer.rated', '2026-11-24T10:00:00Z', { rating: 4, comment: 'Friendly people' }),
    ],
    now: '2026-11-24T10:10:00.000Z',
  },
  'made and delivered': { timeline: [...made, ...visitUntil('completed', 'delivery')], sender: door },
  'offers asked': { timeline: [placed()], sender: offering },
  'offers shown': {
    timeline: [
      placed(),
      sampleEvent('customer.consented', '2026-11-24T09:05:00Z', { marketing: true, wording: 'Offers? Yes, please' }),
    ],
    sender: offering,
  },
  'hostile answers': {
    timeline: [
      placed(),
      sampleEvent('stage.design_proposed', '2026-11-24T08:00:00Z', { note: hostile, approval: { question: hostile } }),
      answered('rejected', { comment: hostile }),
      answered('commented', { comment: hostile, stage: undefined }),
      sampleEvent('customer.form_answered', '2026-11-24T09:06:00Z', { form: 'f', answers: { a: hostile, b: hostile } }),
      sampleEvent('visit.planned', '2026-11-24T08:00:00Z', { visitId: hostile.slice(0, 100), slots }),
      sampleEvent('customer.rated', '2026-11-24T09:07:00Z', { rating: 1, comment: hostile }),
      sampleEvent('customer.call_requested', '2026-11-24T09:08:00Z', { phone: hostile, about: hostile }),
    ],
    sender: sampleSender({
      extends: 'made-to-order',
      forms: [
        {
          id: 'f',
          title: words,
          fields: [
            { id: 'a', label: words, type: 'text' },
            { id: 'b', label: words, type: 'choice', options: ['c', 'd'].map((id) => ({ id, label: words })) },
          ],
        },
      ],
    }),
    refused: {
      ...{ status: 422, action: 'form', subject: 'f', faults: { 'own-a': 'tooLong' } },
      given: { 'own-a': hostile, 'own-b': hostile },
    },
  },
} satisfies Record<string, State>;
