import { beforeEach, describe, expect, it } from 'vitest';
import { ann, contract, depot, desk, useYard, yard } from './rental-yard.ts';

/** The seed of Point of Rental, "Dispatch Parameters | Customer Notifications", sentence by sentence through the local stack. */
const story = useYard();
const { at, beginOn, confirm, flow, lastOf, linkIn, lock, outbox, settings, toAnn, verdicts, visit } = story;

beforeEach(() => settings(yard));

describe('Point of Rental: Send Route Confirmed', () => {
  it('"next-day notifications are sent after X o\'clock", by themselves: nobody has to open anything', async () => {
    await confirm(1);
    await at('14:59');
    expect(await outbox('R-1')).toEqual([]);
    await at('15:00');
    expect((await lastOf('R-1')).subject).toContain('Your delivery');
  });

  it('"if the route is confirmed after the specified time, notifications will be sent the following day"', async () => {
    await at('15:30');
    await confirm(1);
    await at('06:59', 1);
    expect(await outbox('R-1')).toEqual([]);
    await at('07:00');
    expect(await toAnn()).toHaveLength(1);
  });

  it('"next business day": on Friday for Monday, at three; confirmed after three at once, as nobody is told on a weekend', async () => {
    await beginOn('fri', '10:00');
    await confirm(3);
    await at('14:59');
    expect(await outbox('R-1')).toEqual([]);
    await at('15:00');
    expect(await toAnn()).toHaveLength(1);
    await at('15:30');
    await confirm(3, contract(), { visitId: 'back', kind: 'collection' });
    expect((await lastOf('R-1')).subject).toContain('collecting');
  });

  it('"next business day": a yard that tells on Saturdays does so on "the following day"', async () => {
    await settings(depot, 'pauls-doors');
    await beginOn('fri', '16:30');
    await confirm(3);
    await lock();
    expect(await outbox('R-1')).toEqual([]);
    await at('07:00', 1);
    expect(await toAnn()).toHaveLength(1);
  });

  it('"same-day contracts are sent once they are confirmed after the delay"', async () => {
    await confirm(0);
    await at('10:19');
    expect(await outbox('R-1')).toEqual([]);
    await at('10:20');
    expect(await toAnn()).toHaveLength(1);
  });

  it('"when routes have been confirmed", where a plan is not yet a confirmation: at the lock of the route', async () => {
    await settings(depot, 'pauls-doors');
    await confirm(0);
    await at('10:20');
    expect(await outbox('R-1')).toEqual([]);
    await lock();
    await at('10:35');
    expect((await lastOf('R-1')).text).toContain('between 10:30 and 11:30');
  });

  it('"the allotted time (plus or minus)": a delivery at 11:00 is between 10:30 and 11:30', async () => {
    await confirm(0);
    await at('10:20');
    expect((await lastOf('R-1')).text).toContain('We come between 10:30 and 11:30');
  });

  it('"special fields pull information based on the contract": its number, and no hole where it has none', async () => {
    await confirm(0, contract({ notify: { email: true, sms: true } }));
    await at('10:20');
    const numbered = expect.stringContaining('C-77') as string;
    expect(await toAnn()).toMatchObject([{ text: numbered }, { text: numbered }]);
    await confirm(0, { attributes: { contractNumber: null }, notify: { sms: false } }, { visitId: 'back' });
    await at('10:40');
    expect((await lastOf('R-1')).text).toMatch(/We come between 10:30 and 11:30 on \S+ \d+ \S+\.\n/);
  });
});

const kinds = [
  ['delivery', 'arrived with order R-1'],
  ['collection', 'arrived to collect'],
] as const;
describe.each(kinds)('Point of Rental: Send arrived, Send departed, of a %s', (kind, words) => {
  it('"will be sent to customers when a delivery or pickup arrives", and "has departed"', async () => {
    await confirm(0, contract(), { kind });
    await at('10:58');
    await visit('arrived', { kind });
    expect((await toAnn()).at(-1)?.text).toContain(words);
    await at('11:20');
    await visit('departed', { kind });
    expect((await toAnn()).at(-1)?.text).toContain('11:20');
    expect(await toAnn()).toHaveLength(3);
  });

  it('"check the box next to the notifications you\'d like to enable": the others are not sent', async () => {
    await settings(depot, 'pauls-doors');
    await visit('arrived', { kind }, contract());
    await visit('departed', { kind });
    expect(await verdicts('R-1')).toEqual(['arrived email sent']);
  });
});

describe('Point of Rental: "unless it is set in the contract"', () => {
  const bo = { role: 'site', name: 'Bo', email: 'bo@example.com', phone: '+46701234562' };
  const cashier = { role: 'billing', email: 'cash@example.com' };
  const told = async () => (await outbox('R-1')).map(({ to }) => to).filter((to) => to !== desk.colleagues[0]);

  it.each([
    ['nothing is set', {}, {}, []],
    ['e-mail is set', { notify: { email: true } }, {}, [ann.email, bo.email]],
    ['text messages are set', { notify: { sms: true } }, {}, [ann.phone, bo.phone]],
    ['e-mail is set, not for the contact', { notify: { email: true } }, { notify: { email: false } }, [ann.email]],
    ['e-mail is set for the contact alone', {}, { notify: { email: true } }, [bo.email]],
  ])('"will not be sent to Contacts or Customer email addresses": %s', async (_, differences, own, expected) => {
    const contacts = [{ ...bo, ...own }, cashier];
    await visit('arrived', {}, contract({ notify: null, contacts, ...differences }));
    expect((await told()).sort()).toEqual([...expected].sort());
  });

  it('a text message goes only where the sender has them, too', async () => {
    await settings(depot, 'pauls-doors');
    await visit('arrived', {}, contract({ notify: { email: true, sms: true } }));
    expect(await told()).toEqual([ann.email]);
  });
});

describe('Point of Rental: text messages', () => {
  it('"there is a 100-character limit": words that can grow longer are refused when they are saved', async () => {
    const sms = `Please have somebody there. ${yard.templates['visit-planned'].en.sms}`;
    const templates = { 'visit-planned': { en: { sms } } };
    const { status, body } = await flow.desk('PUT', '/senders/default', { ...yard, templates });
    const detail = expect.stringContaining('rule "route-confirmed" allows 100') as string;
    expect([status, body.faults]).toMatchObject([422, [{ detail }]]);
  });

  it.each(['delivery', 'collection'])(
    '"there is a 100-character limit": kept by all that is said of a %s',
    async (kind) => {
      await confirm(0, contract({ notify: { sms: true }, number: 'R-2026-1000345' }), { kind });
      await at('10:58');
      for (const step of ['arrived', 'departed', 'no_one_home', 'failed']) await visit(step, { kind });
      const texts = (await toAnn()).filter(({ channel }) => channel === 'sms');
      expect(texts).toHaveLength(5);
      for (const message of texts) {
        expect(message.text.length).toBeLessThanOrEqual(100);
        expect(message.text.endsWith(linkIn(message))).toBe(true);
      }
    },
  );
});

describe('Point of Rental: geofences', () => {
  const by = (origin: string) => ({ vehicleId: 'truck-7', origin });

  it('"passing into and out of these geofences will trigger the Arrived and Departed notifications"', async () => {
    await visit('arrived', by('driver'), contract());
    expect(await outbox('R-1')).toEqual([]);
    await visit('arrived', by('geofence'));
    expect(await toAnn()).toHaveLength(1);
    await visit('departed', by('geofence'));
    await visit('departed', by('driver'));
    expect(await toAnn()).toHaveLength(2);
    // "Your driver will not have the opportunity": what the driver says is kept, and told to nobody.
    expect((await flow.desk('GET', '/orders/R-1?sender=default')).body.timeline).toHaveLength(4);
  });

  it('"if you would rather your driver dictate Arrived and Departed, remove the truck\'s device information"', async () => {
    await settings({ ...yard, geofencedVehicles: [] });
    await visit('arrived', by('geofence'), contract());
    expect(await outbox('R-1')).toEqual([]);
    await visit('arrived', by('driver'));
    await visit('departed', by('driver'));
    expect(await toAnn()).toHaveLength(2);
  });
});

describe('Point of Rental: the office', () => {
  it('"you can also use this feature to receive notifications internally"', async () => {
    await visit('arrived', {}, contract({ notify: null }));
    expect(await outbox('R-1')).toMatchObject([{ to: desk.colleagues[0], channel: 'email' }]);
  });

  it('the task\'s light: "green … red text": with what to do', async () => {
    const light = () => flow.desk('GET', '/health', undefined, { token: null });
    await at('10:05');
    expect(await light()).toMatchObject({ status: 200, body: { status: 'green' } });
    flow.stack.agenda.clear();
    await at('10:30');
    const whatToDo = expect.stringContaining('check that its schedule is enabled') as string;
    expect(await light()).toMatchObject({ status: 503, body: { status: 'red', sentence: whatToDo } });
  });
});
