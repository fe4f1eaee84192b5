import { describe, expect, it } from 'vitest';
import { silencedBy } from '../../shared/planning/silence.ts';
import { anAnn } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { at, briefs, event, window } from './scene.ts';
import { brief, release, tell } from './telling.ts';

const customer = anAnn();
const sender = aSender({ extends: 'made-to-order', dispatcher: 'desk@example.com' });
const happening = (type: string, time: string, data: object = {}, day = 24) => ({
  ...event(type, time, data, { order: { customer, orderType: 'custom-door' } }),
  id: `${type} ${day} ${time}`,
  occurredAt: at(time, day),
  receivedAt: at(time, day),
});
const designed = (time: string, dueDay = 27, day = 24) =>
  happening('stage.design_proposed', time, { approval: { question: 'Like this?', dueAt: at('16:00', dueDay) } }, day);
const answered = (type: 'approved' | 'rejected', time: string, day = 24) =>
  happening(`customer.${type}`, time, { stage: 'design_proposed', comment: 'Too dark' }, day);

describe('a stage', () => {
  it('is told by what it is: reached, or in want of an answer', () => {
    expect(briefs(sender, [happening('stage.in_production', '10:00')])).toEqual([
      'stage-reached email planned',
      'stage-reached sms planned',
    ]);
    expect(briefs(sender, [designed('10:00')])).toEqual([
      'approval-asked email planned',
      'approval-asked sms planned',
      'approval-reminder email held 2026-11-26T15:00',
      'approval-reminder sms held 2026-11-26T15:00',
      'approval-call call held 2026-11-27T11:00',
    ]);
  });

  it('asks also where its event asks no question, since its order type always does', () => {
    expect(briefs(sender, [happening('stage.design_proposed', '10:00')])).toEqual([
      'approval-asked email planned',
      'approval-asked sms planned',
      'approval-reminder email held 2026-11-26T09:00',
      'approval-reminder sms held 2026-11-26T09:00',
      'approval-call call held 2026-11-27T08:00',
    ]);
  });

  it('answered and asked again by the same day is reminded of once', () => {
    const events = [designed('10:00'), answered('rejected', '11:00'), designed('12:00')];
    const { messages, order } = tell(sender, events);
    const reminders = messages.filter(({ rule, channel }) => rule === 'approval-reminder' && channel === 'email');
    expect(reminders).toHaveLength(2);
    const due = at('16:01', 26);
    expect(reminders.map((one) => release(one, order, sender, due).verdict)).toEqual(['skip', 'send']);
  });

  it('that its order type lacks is recorded, silent, and says so', () => {
    const unknown = happening('stage.gilded', '10:00');
    const { messages, order } = tell(sender, [unknown]);
    expect(messages).toEqual([]);
    expect(order.marks).toHaveProperty('stage.gilded');
    expect(silencedBy(unknown, order, sender, unknown.receivedAt)).toBe('unknown_stage');
  });

  it('that its order type lacks leaves another’s question open: it is reminded of, and asked by telephone', () => {
    const { messages, order } = tell(sender, [designed('10:00'), happening('stage.gilded', '11:00')]);
    expect(messages).toHaveLength(5);
    expect(release(messages[2], order, sender, at('16:01', 26))).toMatchObject({ verdict: 'send' });
    expect(Object.values(order.calls)).toHaveLength(1);
  });

  it('is told by the rule that names it and by no other, for the order types that the rule is about', () => {
    const own = { id: 'making', on: 'stage.in_production', message: 'stage-reached', channels: ['sms'] } as const;
    const only = (orderType: string) => aSender({ ...sender, rules: [{ ...own, when: { orderType: [orderType] } }] });
    expect(briefs(only('custom-door'), [happening('stage.in_production', '10:00')])).toEqual(['making sms planned']);
    expect(briefs(only('wholesale'), [happening('stage.in_production', '10:00')])).toEqual([]);
  });

  it('reached by night is told at nine in the morning', () => {
    expect(briefs(sender, [happening('stage.in_production', '22:30')])).toEqual([
      'stage-reached email held 2026-11-25T08:00',
      'stage-reached sms held 2026-11-25T08:00',
    ]);
  });
});

describe('an answer that is waited for', () => {
  const asksAt = (time: string, dueAt: string | undefined, more: object = {}) => {
    const approval = { question: 'Like this?', ...(dueAt ? { dueAt } : {}) };
    return { ...happening('stage.design_proposed', time, { approval }), ...more };
  };
  const after = (asked: ReturnType<typeof asksAt>) =>
    briefs(sender, [asked]).filter((line) => /^approval-(reminder email|call)/.test(line));

  it.each<[string, string, string | undefined, string[]]>([
    [
      'is asked for again a day before, and by telephone four hours before',
      '10:00',
      at('16:00', 26),
      ['held 2026-11-25T15:00', 'held 2026-11-26T11:00'],
    ],
    [
      'after half of the time, where that is under two days',
      '10:00',
      at('16:00', 25),
      ['held 2026-11-25T08:00', 'held 2026-11-25T11:00'],
    ],
    [
      'when a third of the time is left, where that is under half a day',
      '10:00',
      at('18:00'),
      ['held 2026-11-24T13:00', 'held 2026-11-24T14:21'],
    ],
    ['however short it is', '10:00', at('13:00'), ['held 2026-11-24T10:30', 'held 2026-11-24T11:00']],
    ['by telephone at once, where it is over', '10:00', at('09:00'), ['planned']],
    [
      'by telephone alone, where the hours end with the asking',
      '20:30',
      at('08:00', 25),
      ['skipped just_asked', 'planned'],
    ],
    [
      'by parts of the time from the morning on, where the asking waits for that',
      '22:00',
      at('12:00', 25),
      ['held 2026-11-25T09:30', 'held 2026-11-25T10:00'],
    ],
    [
      'by telephone alone as the hours open, where it is over by then',
      '22:00',
      at('08:00', 25),
      ['held 2026-11-25T08:00'],
    ],
    [
      'within three days, where no time is said',
      '10:00',
      undefined,
      ['held 2026-11-26T09:00', 'held 2026-11-27T08:00'],
    ],
  ])('%s', (_, time, dueAt, expected) => {
    expect(after(asksAt(time, dueAt)).map((line) => line.split(' ').slice(2).join(' '))).toEqual(expected);
  });

  it('that is over before the hours open is phoned about then, and not given up', () => {
    const { messages, order } = tell(sender, [asksAt('22:00', at('08:00', 25))]);
    expect(messages.map(brief).filter((line) => /too_late|too-late/.test(line))).toEqual([]);
    const call = messages.find(({ channel }) => channel === 'call');
    expect(release(call, order, sender, at('09:00', 25))).toMatchObject({ verdict: 'send' });
  });

  it('of a customer who is told in few hours is asked for by telephone alone where those are over before it is due', () => {
    const strict = happening('customer.preferred', '09:00', { hours: { from: '17:00', to: '18:00' } });
    const lines = briefs(sender, [strict, asksAt('10:00', at('16:00', 25))]);
    expect(lines).toEqual([
      'approval-asked email held 2026-11-24T16:00',
      'approval-asked sms held 2026-11-24T16:00',
      'approval-reminder email skipped just_asked',
      'approval-reminder sms skipped just_asked',
      'approval-call call held 2026-11-24T16:00',
    ]);
  });

  it('is not asked for by telephone of what is recorded in silence and was over then', () => {
    expect(after(asksAt('10:00', at('09:00'), { silent: true }))).toEqual([]);
    expect(after(asksAt('10:00', at('13:00'), { silent: true }))).toHaveLength(2);
  });

  it('is phoned about until it is given or the order goes on, though its time was over when it was asked', () => {
    const late = asksAt('10:00', at('09:00'));
    const { messages, order } = tell(sender, [late]);
    const call = messages.find(({ channel }) => channel === 'call');
    expect(release(call, order, sender, at('10:00'))).toMatchObject({ verdict: 'send' });
    expect(tell(sender, [late, answered('approved', '11:00')]).order.calls).toEqual({});
    expect(tell(sender, [late, happening('stage.in_production', '11:00')]).order.calls).toEqual({});
    expect(tell(sender, [asksAt('10:00', undefined), answered('approved', '11:00')]).order.calls).toEqual({});
  });
});

it('a stage that asks for nothing is neither reminded of nor phoned about, whatever conditions a sender has of its own', () => {
  const when = { orderType: ['custom-door'] };
  const own = aSender({ ...sender, rules: ['approval-reminder', 'approval-call'].map((id) => ({ id, when })) });
  expect(briefs(own, [happening('stage.in_production', '10:00')])).toEqual([
    'stage-reached email planned',
    'stage-reached sms planned',
  ]);
  expect(briefs(own, [happening('stage.design_proposed', '10:00')])).toHaveLength(5);
});

describe('an order that goes on without the answer', () => {
  it.each([
    ['by a stage’s own event', happening('stage.in_production', '23:00')],
    ['by what reaches a stage too', happening('order.packed', '23:00')],
  ])('%s is neither asked, nor reminded, nor phoned about', (_, goesOn) => {
    const { messages, order } = tell(sender, [designed('22:00'), goesOn]);
    const asking = messages.filter(({ name }) => name === 'approval-asked');
    expect(asking).toHaveLength(5);
    for (const message of asking)
      expect(release(message, order, sender, at('11:00', 25))).toMatchObject({ verdict: 'skip', code: 'superseded' });
    expect(order.calls).toEqual({});
  });
});

describe('an answer', () => {
  it('ends what still asks for it', () => {
    const { messages, order } = tell(sender, [designed('10:00'), answered('approved', '11:00')]);
    const held = messages.filter(({ state }) => state === 'held');
    expect(held).toHaveLength(3);
    for (const message of held)
      expect(release(message, order, sender, at('12:00', 26))).toMatchObject({ verdict: 'skip', code: 'superseded' });
    expect(order.calls).toEqual({});
  });

  it('that says no is told to a colleague, and the next proposal asks anew', () => {
    const events = [designed('10:00'), answered('rejected', '11:00'), designed('14:00', 28)];
    const told = tell(sender, events).messages.map(brief);
    expect(told.slice(5)).toEqual([
      'rejected email planned',
      'approval-asked email planned',
      'approval-asked sms planned',
      'approval-reminder email held 2026-11-27T15:00',
      'approval-reminder sms held 2026-11-27T15:00',
      'approval-call call held 2026-11-28T11:00',
    ]);
  });

  it('cancels the order, and all that was still to be said of it', () => {
    const { messages, order } = tell(sender, [designed('10:00'), happening('customer.cancelled', '11:00')]);
    expect(messages.slice(5).map(brief)).toEqual([
      'cancelled-by-customer email planned',
      'cancelled-by-customer sms planned',
      'cancellation-told email planned',
    ]);
    expect(release(messages[2], order, sender, at('16:00', 26))).toMatchObject({ code: 'superseded' });
    expect(release(messages[5], order, sender, at('11:00'))).toMatchObject({ verdict: 'send' });
  });
});

describe('a slot', () => {
  const slots = [window('09:00', '11:00', 27), window('13:00', '15:00', 27)];
  const offered = (time: string) => happening('visit.planned', time, { slots, slotCutOff: at('12:00', 26) });
  const chosen = (time: string, index: number) =>
    happening('customer.slot_chosen', time, { visitId: 'v1', window: slots[index] });

  it('is asked for, asked again, and asked for by telephone', () => {
    expect(briefs(sender, [offered('10:00')])).toEqual([
      'choose-slot email planned',
      'choose-slot sms planned',
      'slot-reminder email held 2026-11-25T11:00',
      'slot-reminder sms held 2026-11-25T11:00',
      'slot-call call held 2026-11-26T08:00',
    ]);
  });

  it.each<[string, object, string[]]>([
    ['within three hours', { slotCutOff: at('13:00') }, ['held 2026-11-24T10:30', 'held 2026-11-24T11:00']],
    ['before the first of them, where no end is said', {}, ['held 2026-11-26T08:00', 'held 2026-11-26T12:00']],
    ['by nobody, once the choice is closed: then the sender finds a time', { slotCutOff: at('09:00') }, []],
  ])('to be chosen %s is asked for again, and by telephone', (_, more, expected) => {
    const lines = briefs(sender, [happening('visit.planned', '10:00', { slots, ...more })]);
    const again = lines.filter((line) => /^slot-(reminder email|call)/.test(line));
    expect(again.map((line) => line.split(' ').slice(2).join(' '))).toEqual(expected);
  });

  it('to be chosen that is offered by night is not asked for again in the very minute in which it is offered', () => {
    expect(briefs(sender, [happening('visit.planned', '22:00', { slots, slotCutOff: at('11:00', 25) })])).toEqual([
      'choose-slot email held 2026-11-25T08:00',
      'choose-slot sms held 2026-11-25T08:00',
      'slot-reminder email held 2026-11-25T09:00',
      'slot-reminder sms held 2026-11-25T09:00',
      'slot-call call held 2026-11-25T09:20',
    ]);
  });

  it('whose choice closes before the morning is not asked for after it; the dispatcher hears so at once', () => {
    const late = happening('visit.planned', '22:00', { slots, slotCutOff: at('08:00', 25) });
    const { messages, order } = tell(sender, [late]);
    expect(messages.map(brief)).toEqual([
      'choose-slot email skipped too_late,dispatcher_told',
      'too-late email planned',
      'choose-slot sms skipped too_late,dispatcher_told',
      'slot-call call skipped too_late,dispatcher_told',
      'too-late email planned',
    ]);
    expect(order.calls).toEqual({});
  });

  it('whose choice has closed while the asking waited is not asked for any more', () => {
    const { messages, order } = tell(sender, [offered('22:00')]);
    expect(release(messages[0], order, sender, at('11:59', 26))).toMatchObject({ verdict: 'send' });
    expect(release(messages[0], order, sender, at('12:00', 26))).toMatchObject({
      verdict: 'skip',
      code: 'choice_over',
    });
  });

  it('that is chosen is confirmed with its window, and again where another is chosen', () => {
    const { messages, order } = tell(sender, [offered('10:00'), chosen('10:30', 0), chosen('10:40', 1)]);
    expect(messages.slice(5).map(brief)).toEqual([
      'slot-chosen email planned',
      'slot-chosen sms planned',
      'visit-reminder sms held 2026-11-26T08:00',
      'slot-chosen email planned',
      'slot-chosen sms planned',
      'visit-reminder sms held 2026-11-26T12:00',
    ]);
    expect(order.visits.v1?.known.values.window).toEqual(slots[1]);
    expect(order.calls).toEqual({});
    expect(release(messages[2], order, sender, at('12:00', 25))).toMatchObject({ verdict: 'skip' });
  });

  it('that the dispatcher then plans as it was chosen is not told twice', () => {
    const planned = happening('visit.planned', '11:00', { window: slots[0] });
    expect(briefs(sender, [offered('10:00'), chosen('10:30', 0), planned]).slice(8)).toEqual([]);
  });
});

describe('what the customer prefers', () => {
  it('stands before what delivery systems say: channel, language and hours', () => {
    const preferred = happening('customer.preferred', '10:00', {
      channels: ['sms'],
      locale: 'de',
      hours: { from: '17:00', to: '20:00' },
    });
    expect(briefs(sender, [preferred, happening('stage.in_production', '11:00')])).toEqual([
      'stage-reached sms held 2026-11-24T16:00',
    ]);
  });

  it('may be to be phoned', () => {
    const preferred = happening('customer.preferred', '10:00', { channels: ['call'] });
    expect(briefs(sender, [preferred, happening('stage.in_production', '11:00')])).toEqual([
      'stage-reached call planned',
    ]);
  });
});

describe('a call', () => {
  it('is made where somebody asks for it, and is needless once somebody has phoned', () => {
    const requested = happening('customer.call_requested', '10:00', { phone: '+46701234567' });
    const { messages, order } = tell(sender, [requested]);
    expect(messages.map(brief)).toEqual(['phone-back call planned']);
    const [id = ''] = Object.keys(order.calls);
    const called = (outcome: string) => happening('customer.called', '11:00', { callId: id, outcome });
    expect(tell(sender, [requested, called('no_answer')]).order.calls).toHaveProperty([id]);
    expect(tell(sender, [requested, called('reached')]).order.calls).toEqual({});
  });

  it('follows a low rating and no other', () => {
    const rated = (rating: number) => happening('customer.rated', '10:00', { rating });
    expect(briefs(sender, [rated(2)])).toEqual(['low-rating call planned']);
    expect(briefs(sender, [rated(3)])).toEqual([]);
  });

  it('about a low rating is needless once the customer has rated it well, and stays where they lower it', () => {
    const rated = (rating: number, time: string) => happening('customer.rated', time, { rating });
    const better = tell(sender, [rated(2, '10:00'), rated(5, '10:30')]);
    expect(better.order.calls).toEqual({});
    expect(release(better.messages[0], better.order, sender, at('11:00'))).toMatchObject({ verdict: 'skip' });
    expect(Object.keys(tell(sender, [rated(2, '10:00'), rated(1, '10:30')]).order.calls)).toHaveLength(1);
  });
});

it('feedback is asked for two hours after the delivery, within the hours, and not of who gave it', () => {
  const delivered = happening('visit.completed', '18:30', { kind: 'delivery' });
  const { messages, order } = tell(sender, [delivered]);
  expect(messages.map(brief)).toContain('feedback email held 2026-11-24T19:30');
  expect(briefs(sender, [happening('visit.completed', '20:00', { kind: 'delivery' })])).toContain(
    'feedback email held 2026-11-25T08:00',
  );
  const rated = tell(sender, [delivered, happening('customer.rated', '19:00', { rating: 5 })]).order;
  const feedback = messages.find(({ rule }) => rule === 'feedback');
  expect(release(feedback, order, sender, at('20:30'))).toMatchObject({ verdict: 'send' });
  expect(release(feedback, rated, sender, at('20:30'))).toMatchObject({ verdict: 'skip' });
});
