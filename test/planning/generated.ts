import fc from 'fast-check';
import { messageNames } from '../../shared/messages/message.ts';
import { eventTypes, retractionType } from '../../shared/orders/event.ts';
import type { Event } from '../../shared/orders/event.ts';
import { steps } from '../../shared/orders/status.ts';
import { type RuleInput, rule } from '../../shared/senders/rule.ts';
import { type Sender, sender } from '../../shared/senders/sender.ts';
import { anAnn } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';

const minute = 60_000;
const iso = (epoch: number) => new Date(epoch).toISOString();

const zones = [
  ...(['Europe/Stockholm', 'America/New_York', 'America/Phoenix', 'America/Sao_Paulo'] as const),
  ...(['Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia'] as const),
] as const;

/** The days before clocks change somewhere, a turn of the year, and one like any other. */
const beginnings = ['2026-10-24', '2026-10-31', '2026-12-30', '2027-03-13', '2027-03-27', '2027-04-03', '2027-07-06'];
const beginning = fc.constantFrom(...beginnings).map((date) => Date.parse(date));

const some = <Value>(...values: [Value, ...Value[]]) => fc.constantFrom(...values);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const wallTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), some('00', '15', '30'))
  .map(([hour, minutes]) => `${String(hour).padStart(2, '0')}:${minutes}`);
const dailyHours = fc.record({ from: wallTime, to: wallTime }).filter(({ from, to }) => from !== to);
const duration = some('PT0S', 'PT10M', 'PT45M', 'PT2H', 'PT24H', 'P2D');
const channels = some<('email' | 'sms')[]>(['email'], ['sms'], ['email', 'sms'], ['sms', 'email']);
const hours = fc.oneof(
  { weight: 3, arbitrary: dailyHours },
  { weight: 1, arbitrary: fc.record({ mon: dailyHours, tue: dailyHours, fri: dailyHours, sat: fc.constant(null) }) },
);

const moments = [...eventTypes, 'visit.planned', 'visit.started', 'visit.rescheduled', 'stage.painted'];
const visitSteps = Object.keys(steps.visit) as [keyof typeof steps.visit];

/** Leaves out what is undefined, as documents do. */
const written = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;

const ownRule = fc
  .record({
    on: some<string>(moments[0] as string, ...moments),
    message: some(...(messageNames as unknown as [(typeof messageNames)[number]])),
    to: some<RuleInput['to']>('customer', 'customer', { contacts: 'site' }, { colleagues: ['desk@example.com'] }, [
      'customer',
      { contacts: 'site' },
      'dispatcher',
    ]),
    channels,
    use: some('preferred' as const, 'first' as const, 'all' as const),
    onlyIfAsked: fc.boolean(),
    timing: some<RuleInput['timing']>(
      ...([{}, {}, { delay: 'PT2H' }, { before: { time: 'window', by: 'PT24H' } }] as const),
      ...([
        { before: { time: 'slotCutOff', by: 'PT4H' } },
        { laterDaysAfter: '16:00', sameDayDelay: 'PT15M' },
      ] as const),
    ),
    when: some<RuleInput['when']>({}, {}, { windowWithin: 'P1D' }, { kind: ['delivery'] }, { hasPhoto: true }),
    hours: maybe(fc.oneof(hours, fc.record({ sms: hours }))),
    outside: some('hold' as const, 'hold' as const, 'skip' as const, 'send' as const),
    atOnceOver: some<('email' | 'sms')[]>([], [], ['email']),
    group: maybe(fc.record({ name: fc.constant('way'), within: duration, preferred: fc.boolean() })),
    notFrom: maybe(some(...visitSteps)),
    timeToLive: some('PT30M', 'PT12H', 'PT72H'),
  })
  .map(written);

/** A sender with up to eight rules of its own, any combination of what a rule can say, over any preset. */
export const aSenderOfAnyKind: fc.Arbitrary<Sender> = fc
  .record({
    timeZone: some(...zones),
    sendingHours: fc.oneof(
      { weight: 3, arbitrary: hours },
      { weight: 1, arbitrary: fc.record({ default: hours, sms: hours }) },
    ),
    holidays: some([], ['2026-10-25', '2027-03-14']),
    holdConfirmations: fc.boolean(),
    extends: some('standard' as const, 'route-delivery' as const, 'rental-dispatch' as const),
    rules: fc
      .array(ownRule, { maxLength: 8 })
      .map((rules) => rules.map((one, index) => ({ id: `own-${index}`, ...one }))),
    buffer: maybe(fc.record({ before: duration, after: duration, roundTo: some(1, 15, 60) })),
    geofencedVehicles: some([], ['truck-7']),
    silentAfter: maybe(some('PT6H', 'P2D')),
  })
  .map((settings) => {
    for (const one of settings.rules) rule.parse(one);
    return sender.parse({ ...aSender(), ...written(settings) });
  });

const person = fc
  .record({
    email: some<string | null>('ann@example.com', 'ann@example.com', 'none', null),
    phone: some<string | null>('+46701234567', '0701234567', '+12125550123', '12', null),
    timeZone: some<string | null>(null, ...zones),
    channels: maybe(some(['sms'], ['email', 'push'])),
  })
  .map((known) => ({ ...anAnn(), ...written(known) }));

const orderFacts = fc.record({
  customer: person,
  contacts: some([], [{ role: 'site', phone: '+46701234568' }]),
  deliveryAddress: some(null, { country: 'SE' }, { country: 'US' }, { country: 'AU' }),
  notify: some<object | null>(null, null, { email: true, sms: true }, { sms: false }),
});

/** When it happens and how late it is heard, in minutes from the beginning. */
const times = fc.tuple(
  fc.integer({ min: 0, max: 3 * 1440 }),
  fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 1440 }) }),
);

interface Happening {
  type: string;
  times: [number, number];
  visit: string;
  begins: number | undefined;
  lasts: number;
  eta: number | undefined;
  origin: string | undefined;
  facts: Event['order'] | undefined;
  photo: boolean;
  silent: boolean;
}
const happening = (first: boolean): fc.Arbitrary<Happening> =>
  fc.record({
    type: first ? fc.constant('order.placed') : some<string>(moments[0] as string, ...moments),
    times,
    visit: some('v1', 'v1', 'v1', 'v2'),
    begins: maybe(fc.integer({ min: -600, max: 4320 })),
    lasts: some(60, 120, 600),
    eta: maybe(fc.integer({ min: 0, max: 2880 })),
    origin: maybe(some('driver', 'geofence')),
    facts: (first ? orderFacts : maybe(orderFacts)) as fc.Arbitrary<Event['order']>,
    photo: fc.boolean(),
    silent: some(false, false, false, true),
  });

function eventOf(from: number, { times: [at, late], ...it }: Happening, index: number): Event {
  const occurred = from + at * minute;
  const window = it.begins === undefined ? undefined : { from: occurred + it.begins * minute };
  const data = {
    visitId: it.visit,
    window: window && { from: iso(window.from), to: iso(window.from + it.lasts * minute) },
    eta: it.eta === undefined ? undefined : iso(occurred + it.eta * minute),
    slotCutOff: it.eta === undefined ? undefined : iso(occurred + it.lasts * 10 * minute),
    origin: it.origin,
    photos: it.photo ? ['https://example.com/1.jpg'] : undefined,
    vehicleId: 'truck-7',
  };
  const delay = { reason: 'weather', newEta: data.window };
  const known = it.type.startsWith('visit.') ? data : it.type.startsWith('order.') ? delay : {};
  const about = it.type === retractionType ? { eventId: `e${index - 1}` } : known;
  return {
    ...{ id: `e${index}`, type: it.type, source: 'orders', senderId: 'default', orderId: 'A-1' },
    ...{ occurredAt: iso(occurred), receivedAt: iso(occurred + late * minute), data: written(about) },
    ...(it.facts ? { order: it.facts } : {}),
    ...(it.silent ? { silent: true } : {}),
  };
}

/** What happens to an order within three days, in the sequence in which it is heard. */
export const someEvents: fc.Arbitrary<[Event, ...Event[]]> = fc
  .tuple(beginning, happening(true), fc.array(happening(false), { maxLength: 5 }))
  .map(([from, first, others]) => {
    const events = [first, ...others].map((one, index) => eventOf(from, one, index));
    return events.sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1)) as [Event, ...Event[]];
  });
