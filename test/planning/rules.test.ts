import { describe, expect, it } from 'vitest';
import type { RuleInput } from '../../shared/senders/rule.ts';
import { mergeRules } from '../../shared/senders/rules-of.ts';
import { type Sender, sender as senderSchema } from '../../shared/senders/sender.ts';
import { anAnn } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { at, briefs, event, onlyMail, planned, speaking, window } from './scene.ts';
import { brief, release, tell } from './telling.ts';

describe('to whom', () => {
  const contacts = [
    { role: 'site', name: 'Bo', email: 'bo@example.com' },
    { role: 'site', name: 'Eva', email: 'eva@example.com' },
    { role: 'billing', email: 'cash@example.com' },
  ];
  const withContacts = event('visit.planned', '10:00', {}, { order: { customer: onlyMail, contacts } });

  it('contacts of a role', () => {
    const { messages, order } = tell(speaking([planned({ to: { contacts: 'site' } })]), [withContacts]);
    expect(messages.map(({ recipient }) => recipient)).toEqual([
      { contact: 0, role: 'site' },
      { contact: 1, role: 'site' },
    ]);
    const to = messages.map((message) =>
      release(message, order, speaking([planned({ to: { contacts: 'site' } })]), at('10:00')),
    );
    expect(to).toMatchObject([{ to: 'bo@example.com' }, { to: 'eva@example.com' }]);
  });

  it('colleagues, whatever the order asks for', () => {
    const sender = speaking([planned({ to: { colleagues: ['desk@example.com'] }, onlyIfAsked: true })]);
    const silenced = event('visit.planned', '10:00', {}, { order: { customer: onlyMail, notify: { email: false } } });
    const { messages, order } = tell(sender, [silenced]);
    expect(messages.map(brief)).toEqual(['planned email planned']);
    expect(release(messages[0], order, sender, at('10:00'))).toMatchObject({
      verdict: 'send',
      to: 'desk@example.com',
    });
  });

  it.each([
    [{ email: true }, undefined, 'planned'],
    [undefined, { email: true }, 'planned'],
    [{ email: true }, { email: false }, 'not_wanted'],
    [undefined, undefined, 'not_asked_for'],
  ])('contacts as the order asks, %j, unless they have a word of their own: %j', (ofOrder, own, code) => {
    const sender = speaking([planned({ to: { contacts: 'site' }, onlyIfAsked: true })]);
    const order = { customer: onlyMail, contacts: [{ role: 'site', email: 'bo@example.com', notify: own }] };
    const asked = event('visit.planned', '10:00', {}, { order: { ...order, notify: ofOrder } });
    expect(tell(sender, [asked]).messages.map(({ codes }) => codes)).toEqual([[code]]);
  });

  describe('several in a list', () => {
    const sender = speaking([
      planned({ to: ['customer', { contacts: 'site' }, { colleagues: ['desk@example.com'] }], onlyIfAsked: true }),
    ]);
    const toldOf = (site: object, notify: object | undefined) => {
      const order = { customer: onlyMail, contacts: [{ role: 'site', ...site }], notify };
      return tell(sender, [event('visit.planned', '10:00', {}, { order })]).messages.map(
        ({ recipient, codes }) => `${JSON.stringify(recipient)} ${codes.join()}`,
      );
    };
    const desk = '{"colleague":"desk@example.com"} planned';
    const site = '{"contact":0,"role":"site"}';

    it('each hears it', () => {
      const told = ['"customer" planned', `${site} planned`, desk];
      expect(toldOf({ email: 'bo@example.com' }, { email: true })).toEqual(told);
    });

    it('and whoever is two of them once', () => {
      const { email } = onlyMail;
      expect(toldOf({ email }, { email: true })).toEqual(['"customer" planned', desk]);
      const asked = { email, notify: { email: true } };
      expect(toldOf(asked, undefined)).toEqual(['"customer" not_asked_for', `${site} planned`, desk]);
    });
  });

  it('nobody where nobody has the role', () => {
    expect(briefs(speaking([planned({ to: { contacts: 'neighbour' } })]), [withContacts])).toEqual([]);
  });
});

describe('over which channels', () => {
  const both = { order: { customer: anAnn() } };
  it.each([
    ['all', {}, ['email', 'sms']],
    ['first', {}, ['sms']],
    ['preferred', {}, ['sms', 'email']],
    ['preferred', { channels: ['email' as const] }, ['email']],
    ['first', { phone: '12' }, ['email']],
    ['first', { channels: ['email' as const] }, ['email']],
    ['first', { channels: ['sms' as const], phone: '12' }, ['email']],
  ])('%s, of a customer with %j', (use, person, expected) => {
    const sender = speaking([
      planned({ use: use as 'all', channels: use === 'all' ? ['email', 'sms'] : ['sms', 'email'] }),
    ]);
    const told = tell(sender, [
      event('visit.planned', '10:00', {}, { order: { customer: { ...anAnn(), ...person } } }),
    ]);
    expect(told.messages.map(({ channel }) => channel)).toEqual(expected);
  });

  it.each([
    [{}, 'planned email skipped not_asked_for'],
    [{ notify: { email: true } }, 'planned email planned'],
    [{ notify: { email: false } }, 'planned email skipped not_wanted'],
  ])('only where the order asks for it: %j', (asks, expected) => {
    const sender = speaking([planned({ onlyIfAsked: true })]);
    expect(briefs(sender, [event('visit.planned', '10:00', {}, { order: { ...both.order, ...asks } })])).toEqual([
      expected,
    ]);
  });
});

describe('under which conditions', () => {
  it.each([
    ['kind', { kind: ['collection'] }, { kind: 'collection' }, true],
    ['kind, which is a delivery where none is named', { kind: ['delivery'] }, {}, true],
    ['kind', { kind: ['collection'] }, { kind: 'delivery' }, false],
    ['the window within a day', { windowWithin: 'P1D' }, { window: window('14:00', '16:00') }, true],
    ['the window within a day', { windowWithin: 'P1D' }, { window: window('14:00', '16:00', 26) }, false],
    ['no window', { windowWithin: 'P1D' }, {}, false],
    ['the reason', { reason: ['Bad weather'] }, { reason: ' bad WEATHER' }, true],
    ['the reason', { reason: ['Bad weather'] }, { reason: 'traffic' }, false],
    ['a photo', { hasPhoto: true }, { photos: ['https://example.com/1.jpg'] }, true],
    ['a photo', { hasPhoto: true }, {}, false],
    ['an attribute', { attributes: { vip: true } }, {}, true],
    ['an attribute', { attributes: { vip: false } }, {}, false],
    ['what was agreed to', { optedIn: true }, {}, true],
    ['what was agreed to', { optedIn: false }, {}, false],
    ['the order type', { orderType: ['custom-door'] }, {}, true],
    ['the order type', { orderType: ['rental'] }, {}, false],
  ] as const)('%s: %j', (_, when, data, speaks) => {
    const known = { orderType: 'custom-door', attributes: { vip: true }, consent: { marketing: true } };
    const order = { customer: onlyMail, ...known };
    const sender = speaking([planned({ when: when as RuleInput['when'] })]);
    expect(briefs(sender, [event('visit.planned', '10:00', data, { order })])).toHaveLength(speaks ? 1 : 0);
  });
});

it('what was agreed to can be withdrawn before it is said', () => {
  const sender = speaking([planned({ when: { optedIn: true } })]);
  const agreed = event('visit.planned', '22:00', {}, { order: { customer: onlyMail, consent: { marketing: true } } });
  const withdrawn = event('order.updated', '23:00', {}, { order: { consent: { marketing: null } } });
  const { messages, order } = tell(sender, [agreed, withdrawn]);
  expect(release(messages[0], order, sender, at('10:00', 25))).toMatchObject({ code: 'not_opted_in' });
});

describe('when', () => {
  it.each([
    ['outside the hours it is held', {}, '22:00', 'planned email held 2026-11-25T08:00'],
    ['or skipped', { outside: 'skip' }, '22:00', 'planned email skipped outside_hours'],
    ['or sent all the same', { outside: 'send' }, '22:00', 'planned email planned'],
    [
      'a rule may have hours of its own',
      { hours: { from: '10:00', to: '12:00' } },
      '09:00',
      'planned email held 2026-11-24T09:00',
    ],
    ['after a delay', { timing: { delay: 'PT2H' } }, '10:00', 'planned email held 2026-11-24T11:00'],
    ['after a delay that ends at night', { timing: { delay: 'PT2H' } }, '20:00', 'planned email held 2026-11-25T08:00'],
  ] as const)('%s', (_, rule, time, expected) => {
    expect(briefs(speaking([planned(rule as Partial<RuleInput>)]), [event('visit.planned', time)])).toEqual([expected]);
  });

  it.each([
    ['over each channel in its own hours: by day over both', {}, '10:00', ['email planned', 'sms planned']],
    ['at night over one', {}, '22:00', ['email planned', 'sms held 2026-11-25T09:00']],
    [
      'or in those that the rule has for it',
      { hours: { email: { from: '12:00', to: '18:00' } } },
      '22:00',
      ['email held 2026-11-25T11:00', 'sms held 2026-11-25T09:00'],
    ],
  ])('%s', (_, own, time, expected) => {
    const sendingHours = { default: { from: '00:00', to: '24:00' }, sms: { from: '10:00', to: '20:00' } };
    const sender = speaking([planned({ channels: ['email', 'sms'], use: 'all', ...own })], { sendingHours });
    const told = briefs(sender, [event('visit.planned', time, {}, { order: { customer: anAnn() } })]);
    expect(told).toEqual(expected.map((one) => `planned ${one}`));
  });

  describe("Point of Rental's times", () => {
    const sender = speaking([planned({ timing: { laterDaysAfter: '16:00', sameDayDelay: 'PT15M' } })]);
    it.each([
      [
        'confirmed in the morning for tomorrow: at four',
        '10:00',
        window('10:00', '12:00', 25),
        'planned email held 2026-11-24T15:00',
      ],
      [
        'confirmed after four for tomorrow: tomorrow',
        '17:00',
        window('12:00', '14:00', 25),
        'planned email held 2026-11-25T08:00',
      ],
      ['for today: after the delay', '10:00', window('13:00', '15:00'), 'planned email held 2026-11-24T09:15'],
      [
        'never too late: at once where tomorrow would be',
        '17:00',
        window('07:00', '08:00', 25),
        'planned email planned',
      ],
      [
        'never too late: the visit is before the hours',
        '22:00',
        window('09:30', '10:00', 25),
        'planned email held 2026-11-25T08:00',
      ],
      [
        'never too late: hours give way for a window before them',
        '22:00',
        window('06:00', '07:00', 25),
        'planned email held 2026-11-25T04:00',
      ],
      [
        'hours give way for a window after midnight',
        '23:30',
        window('00:15', '01:00', 25),
        'planned email held 2026-11-24T23:00',
      ],
    ])('%s', (_, time, slot, expected) => {
      expect(briefs(sender, [event('visit.planned', time, { window: slot })])).toEqual([expected]);
    });
  });

  it("hours give way where the customer's own window lies outside them", () => {
    const sender = speaking([planned({ id: 'way', on: 'visit.started', message: 'on-its-way', notFrom: 'arrived' })]);
    const early = window('06:00', '07:00');
    const plan = event('visit.planned', '05:00', { window: early });
    expect(briefs(sender, [plan, event('visit.started', '05:30')])).toEqual(['way email planned']);
    expect(briefs(sender, [plan, event('visit.started', '04:30')])).toEqual(['way email held 2026-11-24T08:00']);
  });

  it('is forgotten after its time to live', () => {
    const sender = speaking([planned({ timeToLive: 'PT30M' })]);
    const { messages, order } = tell(sender, [event('visit.planned', '10:00')]);
    expect(release(messages[0], order, sender, at('10:29'))).toMatchObject({ verdict: 'send' });
    expect(release(messages[0], order, sender, at('10:30'))).toMatchObject({ verdict: 'skip', code: 'stale' });
  });
});

describe('what was said is not said again', () => {
  const sender = speaking(
    [planned(), planned({ id: 'eta', on: 'visit.eta_changed', message: 'on-its-way', notFrom: 'arrived' })],
    { buffer: { before: 'PT30M', after: 'PT30M', roundTo: 15 } },
  );

  it('the same plan under another id', () => {
    const slot = { window: window('12:00', '14:00') };
    expect(briefs(sender, [event('visit.planned', '10:00', slot), event('visit.planned', '10:05', slot)])).toEqual([
      'planned email planned',
    ]);
  });

  it('an estimate that keeps the promise; one that breaks it is told', () => {
    const told = briefs(sender, [
      event('visit.planned', '10:00', { eta: at('12:00') }),
      event('visit.eta_changed', '10:10', { eta: at('12:10') }),
      event('visit.eta_changed', '10:20', { eta: at('12:30') }),
      event('visit.eta_changed', '10:30', { eta: at('12:50') }),
      event('visit.eta_changed', '10:40', { eta: at('12:55') }),
    ]);
    expect(told).toEqual(['planned email planned', 'eta email planned']);
  });

  it('makes a window of an estimate, rounded outwards', () => {
    const { order } = tell(sender, [event('visit.planned', '10:00', { eta: at('12:05') })]);
    expect(order.promised.v1).toEqual(window('11:30', '12:45'));
  });

  it('of two plans that wait only the newer goes out', () => {
    const { messages, order } = tell(sender, [
      event('visit.planned', '22:00', { window: window('12:00', '14:00', 26) }),
      event('visit.planned', '22:05', { window: window('16:00', '18:00', 26) }),
    ]);
    const verdicts = messages.map((message) => release(message, order, sender, at('09:00', 25)));
    expect(verdicts).toMatchObject([{ verdict: 'skip', code: 'superseded' }, { verdict: 'send' }]);
  });

  it('a second attempt speaks again, and a collection after its delivery', () => {
    const way = speaking([planned({ id: 'way', on: 'visit.started', message: 'on-its-way', notFrom: 'arrived' })]);
    const events = [
      event('visit.started', '10:00'),
      event('visit.started', '10:05'),
      event('visit.no_one_home', '11:00'),
      event('visit.started', '14:00'),
      event('visit.completed', '15:00'),
      event('visit.started', '16:00', { visitId: 'v2', kind: 'collection' }),
    ];
    expect(tell(way, events).messages.map(({ event: { occurredAt } }) => occurredAt)).toEqual([
      at('10:00'),
      at('14:00'),
      at('16:00'),
    ]);
  });
});

describe('of a group only one speaks', () => {
  const group = { name: 'departure', within: 'PT2H' };
  const sender = speaking([
    planned({ id: 'started', on: 'visit.started', message: 'on-its-way', notFrom: 'arrived', group }),
    planned({
      id: 'loaded',
      on: 'visit.loaded',
      message: 'on-its-way',
      notFrom: 'arrived',
      group: { ...group, preferred: true },
    }),
  ]);

  it('the first within the time', () => {
    expect(briefs(sender, [event('visit.loaded', '10:00'), event('visit.started', '10:30')])).toEqual([
      'loaded email planned',
      'started email skipped superseded',
    ]);
    expect(briefs(sender, [event('visit.loaded', '10:00'), event('visit.started', '13:00')])).toEqual([
      'loaded email planned',
      'started email planned',
    ]);
  });

  it('the preferred one where the other has not gone out yet', () => {
    const { messages, order } = tell(sender, [event('visit.started', '22:00'), event('visit.loaded', '22:10')]);
    const verdicts = messages.map((message) => [
      message.rule,
      release(message, order, sender, at('09:00', 25)).verdict,
    ]);
    expect(verdicts).toEqual([
      ['started', 'skip'],
      ['loaded', 'send'],
    ]);
  });
});

describe('recorded and silent', () => {
  const arrived = planned({ id: 'arrived', on: 'visit.arrived', message: 'on-its-way', notFrom: 'completed' });
  const sender = speaking([arrived], { geofencedVehicles: ['truck-7'], silentAfter: 'PT6H' });
  it.each([
    ['the driver of a vehicle without a geofence', { origin: 'driver', vehicleId: 'truck-1' }, 1],
    ['the geofence of a vehicle that has one', { origin: 'geofence', vehicleId: 'truck-7' }, 1],
    ['the driver of a vehicle with a geofence', { origin: 'driver', vehicleId: 'truck-7' }, 0],
    ['a geofence that nobody trusts', { origin: 'geofence', vehicleId: 'truck-1' }, 0],
    ['a dispatcher', { origin: 'dispatcher', vehicleId: 'truck-7' }, 1],
    ['nobody says who', {}, 1],
  ])('%s', (_, data, count) => {
    expect(briefs(sender, [event('visit.arrived', '10:00', data)])).toHaveLength(count);
  });

  it.each([
    ['the driver, of the vehicle that was said to come', [{ origin: 'driver' }], 0],
    ['the geofence, of the vehicle that was said to come', [{ origin: 'geofence' }], 1],
    ['both, of which one is trusted', [{ origin: 'driver' }, { origin: 'geofence' }], 1],
    ['both, the other first', [{ origin: 'geofence' }, { origin: 'driver' }], 1],
    ['the driver and somebody unknown', [{ origin: 'driver' }, {}], 1],
    ['somebody unknown and the geofence', [{}, { origin: 'geofence' }], 1],
  ])('%s', (_, arrivals, count) => {
    const started = event('visit.started', '09:00', { vehicleId: 'truck-7' });
    const events = arrivals.map((data, index) => event('visit.arrived', `10:0${index}`, data));
    expect(briefs(sender, [started, ...events])).toHaveLength(count);
  });

  it('what happened long ago, and what is sent to be silent', () => {
    expect(briefs(sender, [event('visit.arrived', '10:00', {}, { receivedAt: at('16:01') })])).toEqual([]);
    expect(briefs(sender, [event('visit.arrived', '10:00', {}, { silent: true })])).toEqual([]);
    expect(tell(sender, [event('visit.arrived', '10:00', {}, { silent: true })]).order.visits.v1?.marks).toEqual({
      arrived: at('10:00'),
    });
  });
});

describe("a sender's rules", () => {
  const merged = (rules: object[]) => mergeRules({ extends: 'standard', rules: rules as Sender['rules'] });

  it('lie over the preset by id', () => {
    const { rules, faults } = merged([{ id: 'delayed', channels: ['sms'] }, planned({ id: 'mine' })]);
    expect(faults).toEqual([]);
    expect(rules.find(({ id }) => id === 'delayed')).toMatchObject({ on: 'order.delayed', channels: ['sms'] });
    expect(rules.map(({ id }) => id)).toContain('mine');
  });

  it('tell every fault with its place', () => {
    const { faults } = merged([
      { id: 'delayed', channels: ['smoke'] },
      { id: 'mine', on: 'visit.planned' },
    ]);
    expect(faults.map(({ path }) => path.join('/'))).toEqual([
      'rules/0/channels/0',
      'rules/1/message',
      'rules/1/channels',
    ]);
  });

  it('are part of what a sender is parsed to', () => {
    expect(senderSchema.safeParse({ ...aSender(), rules: [{ enabled: false }] }).success).toBe(false);
  });
});
