import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { at, briefs, event, planned, speaking, window } from './scene.ts';
import { release, tell } from './telling.ts';

const reminding = speaking([
  planned({ id: 'reminder', message: 'reminder', timing: { before: { time: 'window', by: 'PT24H' } } }),
]);
const plan = (time: string, slot: object, data: object = {}) => event('visit.planned', time, { window: slot, ...data });
const until = (...events: Event[]) => briefs(reminding, events).at(-1);

describe('a message counted from a known time', () => {
  it('goes so long before the window, and not at all where that is over', () => {
    expect(until(plan('10:00', window('12:00', '14:00', 26)))).toBe('reminder email held 2026-11-25T11:00');
    expect(until(plan('10:00', window('12:00', '14:00')))).toBeUndefined();
  });

  it('goes before the cut-off of the slots to choose from, unless one has been chosen', () => {
    const rule = planned({
      message: 'choose-slot',
      timing: { before: { time: 'slotCutOff', by: 'PT4H' } },
      notFrom: 'started',
    });
    const offered = event('visit.planned', '10:00', {
      slots: [window('12:00', '14:00', 26)],
      slotCutOff: at('18:00', 25),
    });
    const { messages, order } = tell(speaking([rule]), [offered]);
    expect(messages).toMatchObject([{ state: 'held', until: at('14:00', 25) }]);
    expect(release(messages[0], order, speaking([rule]), at('14:00', 25))).toMatchObject({ verdict: 'send' });
    const chosen = tell(speaking([rule]), [offered, plan('11:00', window('12:00', '14:00', 26))]);
    expect(chosen.messages).toHaveLength(1);
    expect(release(chosen.messages[0], chosen.order, speaking([rule]), at('14:00', 25))).toMatchObject({
      verdict: 'skip',
      words: 'the time that it counts from has changed',
    });
  });

  it('goes before an approval is due, unless a later stage has been reached', () => {
    const rule = planned({
      id: 'approval',
      on: 'stage.design_ready',
      message: 'approval-asked',
      timing: { before: { time: 'approvalDue', by: 'PT4H' } },
    });
    const sender = speaking([rule]);
    const asked = event('stage.design_ready', '10:00', {
      approval: { question: 'Is it right?', dueAt: at('17:00', 25) },
    });
    const { messages, order } = tell(sender, [asked]);
    expect(messages).toMatchObject([{ state: 'held', until: at('13:00', 25) }]);
    expect(release(messages[0], order, sender, at('13:00', 25))).toMatchObject({ verdict: 'send' });
    const approved = tell(sender, [asked, event('stage.in_production', '12:00')]);
    expect(release(approved.messages[0], approved.order, sender, at('13:00', 25))).toMatchObject({ verdict: 'skip' });
  });
});

describe('when the window moves', () => {
  it('and comes back to where it was, one reminder goes and no two', () => {
    const slot = window('12:00', '14:00', 26);
    const events = [plan('10:00', slot), plan('11:00', window('15:00', '17:00', 26)), plan('12:00', slot)];
    const { messages, order } = tell(reminding, events);
    const verdicts = messages.map((message) => release(message, order, reminding, at('16:00', 25)).verdict);
    expect(verdicts).toEqual(['skip', 'skip', 'send']);
  });

  const first = plan('10:00', window('12:00', '14:00', 26));

  it.each([
    ['rescheduled', event('visit.rescheduled', '11:00', { window: window('16:00', '18:00', 27) }), at('16:00', 26)],
    ['planned anew', plan('11:00', window('15:00', '17:00', 26)), at('15:00', 25)],
  ])('%s, the reminder moves with it', (_, moved, expected) => {
    const { messages, order } = tell(reminding, [first, moved]);
    expect(messages).toMatchObject([{ until: at('12:00', 25) }, { state: 'held', until: expected }]);
    expect(messages.map((message) => release(message, order, reminding, expected))).toMatchObject([
      { verdict: 'skip', code: 'superseded' },
      { verdict: 'send' },
    ]);
  });

  it('to where the reminder would be too late, there is none', () => {
    const { messages, order } = tell(reminding, [first, plan('11:00', window('18:00', '20:00'))]);
    expect(messages).toHaveLength(1);
    expect(release(messages[0], order, reminding, at('12:00', 25))).toMatchObject({ code: 'superseded' });
  });

  it('and back again, the reminder does too', () => {
    const events = [first, plan('11:00', window('18:00', '20:00')), plan('12:00', window('12:00', '14:00', 26))];
    expect(briefs(reminding, events)).toEqual([
      'reminder email held 2026-11-25T11:00',
      'reminder email held 2026-11-25T11:00',
    ]);
  });

  it('only at its end, the reminder stays', () => {
    const { messages, order } = tell(reminding, [first, plan('11:00', window('12:00', '15:00', 26))]);
    expect(messages).toHaveLength(1);
    expect(release(messages[0], order, reminding, at('12:00', 25))).toMatchObject({ verdict: 'send' });
  });

  it('to nowhere, because the attempt failed, nobody is reminded of it', () => {
    const { messages, order } = tell(reminding, [first, event('visit.failed', '11:00')]);
    expect(release(messages[0], order, reminding, at('12:00', 25))).toMatchObject({ code: 'superseded' });
  });
});

describe('who was promised a window', () => {
  const sender = speaking([planned()]);
  const loaded = event('visit.loaded', '11:00');
  const late = { ...plan('10:30', window('16:00', '18:00')), receivedAt: at('11:05') };

  it('hears the new one, though it comes after the loading', () => {
    expect(briefs(sender, [plan('10:00', window('12:00', '14:00')), loaded, late])).toEqual([
      'planned email planned',
      'planned email planned',
    ]);
  });

  it('hears nothing of the same one again, nor of one that comes when somebody is on the way', () => {
    const same = { ...plan('10:30', window('12:00', '14:00')), receivedAt: at('11:05') };
    expect(briefs(sender, [plan('10:00', window('12:00', '14:00')), loaded, same])).toHaveLength(1);
    const started = event('visit.started', '11:02');
    expect(briefs(sender, [plan('10:00', window('12:00', '14:00')), started, late])).toEqual([
      'planned email planned',
      'planned email skipped superseded',
    ]);
  });
});

describe('the buffer lies on its own side', () => {
  const sender = speaking(
    [planned(), planned({ id: 'eta', on: 'visit.eta_changed', message: 'on-its-way', notFrom: 'arrived' })],
    { buffer: { before: 'PT15M', after: 'PT1H', roundTo: 1 } },
  );
  const changed = (eta: string) =>
    briefs(sender, [
      event('visit.planned', '10:00', { eta: at('14:00') }),
      event('visit.eta_changed', '10:10', { eta: at(eta) }),
    ]).slice(1);

  it.each([
    ['13:45', 0],
    ['13:44', 1],
    ['15:00', 0],
    ['15:01', 1],
  ])('an estimate of 14:00 that becomes %s', (eta, told) => {
    expect(changed(eta)).toHaveLength(told);
  });
});
