import { describe, expect, it } from 'vitest';
import type { Message } from '../../shared/messages/message.ts';
import type { Event } from '../../shared/orders/event.ts';
import { after } from '../../shared/orders/instant.ts';
import type { Told, ToldAtStop } from '../../shared/orders/told.ts';
import type { OfVisit } from '../../shared/planning/companions.ts';
import { type Share, share } from '../../shared/planning/share.ts';
import type { RuleInput } from '../../shared/senders/rule.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { anAnn } from '../builders/event.ts';
import { at, event, speaking, window } from './scene.ts';
import { tell } from './telling.ts';

const now = at('10:00');

type Step = [type: string, time: string, data?: object, differences?: Partial<Event>];
/** How an order differs from one of Ann's whose route has started: in its facts, its plan, and what happened then. */
interface Plot {
  order?: Event['order'];
  plan?: object;
  steps?: Step[];
}
const started: Step = ['visit.started', '09:50', {}, { routeEvent: 'route.started' }];

const shop = (differences: Partial<RuleInput> = {}): Sender =>
  speaking([{ id: 'told', on: 'visit.started', message: 'on-its-way', channels: ['sms'], ...differences }]);
const arrivals = shop({ on: 'visit.arrived', message: 'arrived' });
const deliveries = shop({ on: 'visit.completed', message: 'delivered' });
const misses = shop({ on: 'visit.no_one_home', message: 'not-home' });

function story(sender: Sender, orderId: string, { order = {}, plan = {}, steps = [started] }: Plot = {}) {
  const planned = { routeId: 'R', stop: 1, window: window('11:00', '12:00'), ...plan };
  return tell(sender, [
    event('visit.planned', '09:00', planned, { orderId, order: { number: orderId, customer: anAnn(), ...order } }),
    ...steps.map(([type, time, data, differences]) => event(type, time, data, { orderId, order: {}, ...differences })),
  ]);
}

interface Stop {
  sender?: Sender;
  lead?: Plot;
  others?: Record<string, Plot>;
  told?: ToldAtStop;
  /** The message that is noted to speak for this one. */
  by?: Message;
  at?: string;
  readsAlike?: boolean;
}

/** The last message of A-1, by SMS where it has one. */
function messageOf(sender: Sender, plot?: Plot) {
  const { messages, order } = story(sender, 'A-1', plot);
  const message = messages.findLast(({ channel }) => channel === 'sms') ?? messages.at(-1);
  if (message?.about.subject !== 'visit') throw new Error('nothing was said of the visit');
  return { message: message as OfVisit, order };
}

/** What becomes of it, at ten, where A-2 is at the same stop. */
function outcome({ sender = shop(), lead, others = { 'A-2': {} }, told, by, ...stop }: Stop = {}): Share {
  const { message, order } = messageOf(sender, lead);
  const beside = Object.entries(others).map(([id, plot]) => ({ order: story(sender, id, plot).order, visitId: 'v1' }));
  const facts = { order, sender, sending: { to: 'everyone' as const }, now: stop.at ?? now };
  return share(message, { others: beside, told, lead: by }, facts, () => stop.readsAlike ?? true);
}
function spokenOf(stop: Stop): string[] | string {
  const shared = outcome(stop);
  return shared.verdict === 'send' ? shared.companions.map(({ order }) => order.orderId) : shared.code;
}

const customer = (differences: object): Plot => ({ order: { customer: { ...anAnn(), ...differences } } });
const contact = (differences: object): Plot => ({
  order: {
    customer: { email: `${JSON.stringify(differences).length}@example.com` },
    contacts: [{ role: 'site', ...anAnn(), ...differences }],
  },
});
const street = (line: string): Plot => ({
  plan: { stop: undefined },
  order: { deliveryAddress: { lines: [line], city: 'Stockholm' } },
});
const then = (...steps: Step[]): Plot => ({ steps });
const delivered = then(started, ['visit.completed', '10:00']);
const missed = then(started, ['visit.no_one_home', '10:00']);
const bothChannels: Partial<RuleInput> = { channels: ['sms', 'email'] };
const toSite = shop({ to: { contacts: 'site' } });

describe('a message speaks of another order at its stop', () => {
  it.each<[string, Plot, Omit<Stop, 'others'>?]>([
    ['that is told the same', {}],
    ['that has not heard yet that their route has started', then()],
    [
      'whose number is written in another way',
      { order: { ...customer({ phone: '070-123 45 67' }).order, deliveryAddress: { country: 'SE' } } },
    ],
    [
      'whose e-mail address has other capitals',
      customer({ email: 'ANN@example.com' }),
      { sender: shop({ channels: ['email'] }) },
    ],
    ['that knows fewer of the addresses', customer({ email: null }), { sender: shop(bothChannels) }],
    ['at its address, where neither has a stop', street('Storgatan 1'), { lead: street('storgatan 1 ') }],
    [
      'that the van has come to, though it says so of one',
      then(started),
      { sender: arrivals, lead: then(started, ['visit.arrived', '10:00']) },
    ],
    ['that was delivered too', delivered, { sender: deliveries, lead: delivered }],
    ['that was missed too', missed, { sender: misses, lead: missed }],
    [
      'to a contact of the same role, whosever they are',
      contact({}),
      { sender: toSite, lead: contact({ name: 'Ann' }) },
    ],
    ['on its second way as on its first', then(['visit.no_one_home', '09:30'], started)],
  ])('%s', (_, plot, stop = {}) => {
    expect(spokenOf({ ...stop, others: { 'A-2': plot } })).toEqual(['A-2']);
  });

  it('and of all there are', () => {
    expect(spokenOf({ others: { 'A-2': {}, 'B-1': customer({ phone: '+46701234568' }), 'A-3': {} } })).toEqual([
      'A-2',
      'A-3',
    ]);
  });
});

describe('a message does not speak of another order', () => {
  it.each<[string, Plot, Omit<Stop, 'others'>?]>([
    ['at another stop', { plan: { stop: 2 } }],
    ['on another route', { plan: { routeId: 'Q' } }],
    ['at another address, where neither has a stop', street('Storgatan 2'), { lead: street('Storgatan 1') }],
    ['of somebody else', customer({ phone: '+46701234568' })],
    ['that falls back to where it would not', customer({ email: 'ann@home.example' }), { sender: shop(bothChannels) }],
    ['that asks for no SMS', { order: { notify: { sms: false } } }],
    [
      'whose customer prefers another channel',
      customer({ channels: ['email'] }),
      { sender: shop(bothChannels), lead: customer({ channels: ['sms'] }) },
    ],
    [
      'that may not be told at this hour',
      { ...customer({ timeZone: 'America/New_York' }), plan: { window: window('15:00', '16:00') } },
      { lead: { plan: { window: window('15:00', '16:00') } } },
    ],
    [
      'that its rule does not speak of',
      { order: { orderType: 'sofa' } },
      { sender: shop({ when: { orderType: ['door'] } }), lead: { order: { orderType: 'door' } } },
    ],
    ['that was delivered already', delivered],
    ['that was called off', then(started, ['order.cancelled', '10:00'])],
    [
      'that was not loaded with it',
      then(),
      { sender: shop({ on: 'visit.loaded' }), lead: then(['visit.loaded', '10:00']) },
    ],
    ['that ended otherwise', missed, { sender: deliveries, lead: delivered }],
    [
      'that was missed the time before',
      then(['visit.no_one_home', '09:30'], started),
      { sender: misses, lead: missed, at: at('10:02') },
    ],
    ['that would read differently', {}, { readsAlike: false }],
    ['to a contact of another role', contact({ role: 'office' }), { sender: toSite, lead: contact({}) }],
    ['where its own was called off before', {}, { lead: then(['order.cancelled', '09:30'], started) }],
  ])('%s', (_, plot, stop = {}) => {
    expect(spokenOf({ ...stop, others: { 'A-2': plot } })).toEqual([]);
  });
});

describe('a message whose companion has no outcome yet', () => {
  it('waits for it a moment, and no longer', () => {
    const stop = { sender: deliveries, lead: delivered, others: { 'A-2': then(started) } };
    expect(outcome(stop)).toEqual({
      verdict: 'hold',
      until: at('10:02'),
      code: 'companion_awaited',
      words: ': order A-2 of the same stop is waited for, rule told',
    });
    expect(spokenOf({ ...stop, at: at('10:02') })).toEqual([]);
  });

  it.each<[string, Plot]>([
    ['that is called off', then(started, ['order.cancelled', '09:59'])],
    ['that ended otherwise', missed],
    ['that is at another stop', { plan: { stop: 2 } }],
  ])('does not wait for one %s', (_, plot) => {
    expect(spokenOf({ sender: deliveries, lead: delivered, others: { 'A-2': plot } })).toEqual([]);
  });

  it('tells of what the van does at once', () => {
    const lead = then(started, ['visit.arrived', '10:00']);
    expect(spokenOf({ sender: arrivals, lead, others: { 'A-2': then(started) } })).toEqual(['A-2']);
  });
});

describe('a message that another order speaks for', () => {
  const { message } = messageOf(shop());
  const by = { orderId: 'A-2', messageId: 'm-2' };
  const noted = (differences: Partial<Told> = {}): Told => ({
    ...{ orderId: 'A-1', visitId: 'v1', said: message.said, by },
    ...differences,
  });
  const led = (state: object): Message => ({ ...message, orderId: 'A-2', id: 'm-2', ...state });
  const sent = (...orderIds: string[]): Message =>
    led({ state: 'sent', tellsOf: orderIds.map((orderId) => ({ orderId, visitId: 'v1', said: message.said })) });
  const told = (...visits: Told[]): ToldAtStop => ({ version: 3, visits });

  it('is not said once that is sent', () => {
    expect(outcome({ told: told(noted()), by: sent('A-1') })).toEqual({
      verdict: 'skip',
      code: 'shared',
      words: 'said together with order A-2',
    });
  });

  it.each([
    ['is being sent', { state: 'sending', leaseUntil: after(now, 90_000) }, at('10:01')],
    ['is planned', { state: 'planned' }, at('10:01')],
    ['is held', { state: 'held', until: at('10:20') }, at('10:21')],
    ['is held and overdue', { state: 'held', until: at('09:20') }, at('10:01')],
    ['is asked once more', { state: 'unknown', until: at('10:10') }, at('10:11')],
  ])('waits while that %s', (_, state, until) => {
    expect(outcome({ told: told(noted()), by: led(state) })).toMatchObject({ verdict: 'hold', until, code: 'sharing' });
  });

  it.each([
    ['failed', { state: 'failed' }],
    ['was not said', { state: 'skipped' }],
    ['may never have arrived', { state: 'unknown', until: undefined }],
  ])('goes where that %s, for all but its order', (_, state) => {
    const all = told(noted({ orderId: 'A-2' }), noted(), noted({ orderId: 'A-3' }));
    const stop = { told: all, by: led(state), others: { 'A-2': {}, 'A-3': {} } };
    expect(spokenOf(stop)).toEqual(['A-3']);
  });

  it('goes where that was sent without it, for all that it did not tell of', () => {
    const all = told(noted({ orderId: 'A-2' }), noted(), noted({ orderId: 'A-3' }), noted({ orderId: 'A-4' }));
    const others = { 'A-2': {}, 'A-3': {}, 'A-4': {} };
    expect(spokenOf({ told: all, by: sent('A-3'), others })).toEqual(['A-4']);
  });

  it('goes where that is gone, or told of another attempt', () => {
    expect(spokenOf({ told: told(noted()) })).toEqual(['A-2']);
    expect(spokenOf({ told: told(noted({ said: 'before' })), by: sent('A-1') })).toEqual(['A-2']);
  });

  it('goes where a mistake was taken back since', () => {
    const lead = then(['event.retracted', '09:40', { eventId: 'visit.started 09:50' }], started, [
      'visit.started',
      '09:55',
      {},
      { routeEvent: 'route.started' },
    ]);
    const { message: again } = messageOf(shop(), lead);
    expect(again.said).toBe(message.said);
    expect(spokenOf({ lead, told: told(noted()), by: sent('A-1') })).toEqual(['A-2']);
    expect(outcome({ lead, others: { 'A-2': lead } })).toMatchObject({
      told: { visits: [{ said: `${message.said}/1` }, { said: `${message.said}/1` }] },
    });
  });

  it('speaks of nobody that another has told of', () => {
    const others = { 'A-2': {}, 'A-3': {} };
    expect(spokenOf({ told: told(noted({ orderId: 'A-2' })), others })).toEqual(['A-3']);
    expect(spokenOf({ told: told(noted({ orderId: 'A-2', said: 'before' })), others })).toEqual(['A-2', 'A-3']);
    const mine = { orderId: 'A-1', messageId: message.id };
    expect(spokenOf({ told: told(noted({ orderId: 'A-2', by: mine })), others })).toEqual(['A-2', 'A-3']);
  });

  it('notes of whom it tells, and leaves what others noted', () => {
    const mine = { orderId: 'A-1', messageId: message.id };
    const before = [noted({ orderId: 'A-9', said: 'x' }), noted({ orderId: 'A-8', by: mine }), noted({ said: 'old' })];
    expect(outcome({ told: told(...before) })).toMatchObject({
      told: {
        version: 4,
        visits: [noted({ orderId: 'A-9', said: 'x' }), noted({ by: mine }), noted({ orderId: 'A-2', by: mine })],
      },
    });
    expect(outcome({ readsAlike: false })).toMatchObject({ told: { version: 1, visits: [noted({ by: mine })] } });
  });

  it('notes nothing where nobody else is told the same', () => {
    const nobody = { 'B-1': customer({ phone: '+46701234568' }) };
    expect(outcome({ others: nobody })).toEqual({ verdict: 'send', companions: [], told: undefined });
  });
});
