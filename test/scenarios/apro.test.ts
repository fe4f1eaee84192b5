import { beforeEach, describe, expect, it } from 'vitest';
import { anAnn } from '../builders/event.ts';
import { sendForm } from '../status-page/forms-in.ts';
import { useStory } from './story.ts';

/** The seed of APRO, "Paul's company is specialising in custom doors production and delivery", through the local stack. */
const story = useStory('Europe/Stockholm');
const { at, flow, lastOf, linkIn, outbox, post, settings, verdicts, wallTime } = story;

const doors = {
  name: "Paul's Doors",
  from: 'rentals@harbourlane.example',
  support: { email: 'help@example.com', phone: '+46 8 123 456 00' },
  dispatcher: 'paul@example.com',
  language: 'en',
  timeZone: 'Europe/Stockholm',
  extends: 'made-to-order',
  orderTypes: {
    stock: { stages: [{ id: 'packed', alsoBy: { event: 'order.packed' } }, { id: 'delivered' }] },
  },
  offers: [
    { id: 'fitting', title: { en: 'Have it fitted' }, url: 'https://example.com/fitting', when: { sku: ['OD-1'] } },
  ],
  rules: [
    {
      id: 'packed',
      templates: { en: { subject: 'Packed', sms: '{{customer.givenName}}, your order is packed. {{link}}' } },
    },
  ],
};
const facts = (more: object = {}) => ({
  number: '1001',
  orderType: 'custom-door',
  customer: anAnn(),
  items: [{ name: 'Oak door', quantity: 1, sku: 'OD-1' }],
  ...more,
});
const place = (orderId: string, more: object = {}) =>
  post({ type: 'order.placed', orderId, data: {}, order: facts(more) });
const reach = (stage: string, orderId: string, data: object = {}) => post({ type: `stage.${stage}`, orderId, data });
const visit = (step: string, orderId: string, data: object) => post({ type: `visit.${step}`, orderId, data });
/** Answers on the page that an order's first message leads to. */
const answer = async (orderId: string, action: string, fields: Record<string, string>) => {
  const [first] = await outbox(orderId);
  if (!first) throw new Error(`nothing was sent about ${orderId}`);
  const { status } = await sendForm(linkIn(first), action, fields);
  await flow.settle();
  return status;
};
const subjects = async (orderId: string) =>
  (await outbox(orderId)).filter(({ channel }) => channel === 'email').map(({ subject }) => subject);
const callsOf = async (orderId: string) =>
  (
    (await flow.desk('GET', '/calls?sender=default')).body.calls as { orderId: string; id: string; message: string }[]
  ).filter((call) => call.orderId === orderId);

/** A window as the page's form names it. */
const chosenOf = ({ from, to } = { from: '', to: '' }): string =>
  [from, to].map((time) => new Date(time).toISOString()).join('/');

beforeEach(() => settings(doors));

describe('"sometimes, when the ordered doors are in stock, the delivery takes about 1 or 2 days"', () => {
  it('3: "three short messages: your order is packed, shipped, estimated delivery date"; and a tag for the name', async () => {
    await place('S-1', { orderType: 'stock' });
    await post({ type: 'order.packed', orderId: 'S-1', data: {} });
    await at('09:30', 1);
    const eta = { from: wallTime('10:00'), to: wallTime('12:00') };
    await post({ type: 'shipment.shipped', orderId: 'S-1', data: { shipmentId: 'p1', carrier: 'PostNord', eta } });
    const texts = (await outbox('S-1')).filter(({ channel }) => channel === 'sms').map(({ text }) => text);
    expect(texts[1]).toMatch(/^Paul's Doors: Ann, your order is packed\. http/);
    expect(texts[2]).toContain('between 10:00 and 12:00');
    expect(await subjects('S-1')).toHaveLength(3);
    await at('11:00');
    await post({ type: 'shipment.delivered', orderId: 'S-1', data: { shipmentId: 'p1' } });
    expect(await story.pageOf('S-1')).toContain('<h1>Delivered</h1>');
  });
});

describe('"for instance, multistage ones, when each step needs to be discussed with the customer"', () => {
  it(
    'in ten days: measured, designed, rejected once, approved, late, delivered at the time she chose, and rated 2 of 5',
    { timeout: 60_000 },
    async () => {
      await place('C-1');
      const slots = [{ from: wallTime('09:00', 2), to: wallTime('11:00', 2) }];
      await visit('planned', 'C-1', { visitId: 'm', kind: 'appointment', slots, slotCutOff: wallTime('18:00', 1) });
      const [slot] = slots;
      expect(await answer('C-1', 'slot', { slot: chosenOf(slot) })).toBe(303);
      expect(await verdicts('C-1')).toContain('slot-chosen email sent');
      await at('11:00', 2);
      expect(await verdicts('C-1')).toContain('slot-reminder email skipped superseded');
      expect(await verdicts('C-1')).toContain('slot-call call skipped superseded');
      await visit('completed', 'C-1', { visitId: 'm', kind: 'appointment' });

      const approval = { question: 'Shall we build it like this?', dueAt: wallTime('16:00', 2) };
      await reach('design_proposed', 'C-1', { approval });
      expect((await lastOf('C-1')).text).toContain('Shall we build it like this?');
      expect(await answer('C-1', 'approval', { answer: 'no', comment: 'Too dark' })).toBe(303);
      const told = (await flow.outbox()).find(({ to }) => to === 'paul@example.com');
      expect(told?.text).toContain('Too dark');
      await at('12:00');
      await reach('design_proposed', 'C-1', { approval });
      expect(await answer('C-1', 'approval', { answer: 'yes' })).toBe(303);
      await at('16:30', 2);
      expect((await verdicts('C-1')).filter((verdict) => /^approval-(reminder|call).* sent/.test(verdict))).toEqual([]);

      await reach('materials_chosen', 'C-1');
      await reach('in_production', 'C-1');
      const newEta = { from: wallTime('08:00', 6), to: wallTime('17:00', 6) };
      await post({ type: 'order.delayed', orderId: 'C-1', data: { reason: 'The oak is late', newEta } });
      expect((await lastOf('C-1')).text).toContain('The oak is late');
      await post({ type: 'order.packed', orderId: 'C-1', data: {} });

      const windows = [9, 13].map((hour) => ({
        from: wallTime(`${String(hour).padStart(2, '0')}:00`, 6),
        to: wallTime(`${hour + 2}:00`, 6),
      }));
      await visit('planned', 'C-1', {
        visitId: 'd',
        kind: 'delivery',
        slots: windows,
        slotCutOff: wallTime('12:00', 5),
      });
      const chosen = windows[1];
      expect(await answer('C-1', 'slot', { slot: chosenOf(chosen) })).toBe(303);
      expect((await lastOf('C-1')).text).toMatch(/13:00.{1,5}15:00/);
      await at('13:30', 6);
      await visit('completed', 'C-1', { visitId: 'd', kind: 'delivery' });
      expect(await verdicts('C-1')).toContain('feedback email held');
      await at('15:31');
      expect((await subjects('C-1')).at(-1)).toContain('How did we do');

      expect(await answer('C-1', 'rating', { rating: '2', comment: 'The frame is scratched' })).toBe(303);
      const [call] = await callsOf('C-1');
      expect(call).toMatchObject({ message: 'low-rating' });
      const outcome = { outcome: 'reached', note: 'A new frame is on its way' };
      const path = `/calls/${encodeURIComponent(call?.id ?? '')}/outcome?sender=default&order=C-1`;
      expect((await flow.desk('POST', path, outcome)).status).toBe(200);
      expect(await callsOf('C-1')).toEqual([]);
      const { body } = await flow.desk('GET', '/feedback?sender=default');
      expect(body.feedback).toEqual([{ orderType: 'custom-door', points: [0, 1, 0, 0, 0], count: 1, average: 2 }]);
    },
  );

  it('"client decides to cancel the order at a certain stage, as provided by contract"', async () => {
    await place('W-1', { orderType: 'wholesale' });
    await reach('measured', 'W-1');
    expect(await answer('W-1', 'cancel', { reason: 'We build no more' })).toBe(303);
    expect(await subjects('W-1')).toContainEqual(expect.stringContaining('cancelled'));
    await place('W-2', { orderType: 'wholesale' });
    await reach('in_production', 'W-2');
    await expect(answer('W-2', 'cancel', { reason: 'Too late' })).rejects.toThrow('no form');
  });
});

describe('"things that matter when creating this business process"', () => {
  it('1: "for each client, you should use the communication channel they prefer": asked on the page, kept for the next', async () => {
    await place('P-1');
    await answer('P-1', 'preferences', { way: 'sms' });
    await reach('in_production', 'P-1');
    expect((await verdicts('P-1')).filter((verdict) => verdict.startsWith('stage-reached'))).toEqual([
      'stage-reached sms sent',
    ]);
    await place('P-2');
    expect(await verdicts('P-2')).toEqual(['order-received sms sent']);
  });

  it('1: "a call list for one of your colleagues", for whoever would rather be phoned', async () => {
    await place('P-3', { customer: { ...anAnn(), channels: ['call'] } });
    expect(await callsOf('P-3')).toMatchObject([{ message: 'order-received' }]);
  });

  it('1: "message on Facebook or any other messenger", by a bridge of the sender’s own', async () => {
    const systems = [{ id: 'messenger', url: 'https://bridge.example.com/in', isBridge: true }];
    const channels = ['email', 'sms', 'webhook'];
    await settings({ ...doors, systems, rules: [...doors.rules, { id: 'order-received', channels }] });
    await place('P-4', { customer: { ...anAnn(), channels: ['webhook'] } });
    expect(await verdicts('P-4')).toEqual(['order-received webhook sent']);
    const [handed] = flow.stack.outside.heard;
    expect(handed?.url).toBe('https://bridge.example.com/in');
    expect(JSON.parse(handed?.body ?? '')).toMatchObject({ data: { orderId: 'P-4', recipient: { name: 'Ann Lind' } } });
  });

  it('1: "the option to let the client track the order on your website"', async () => {
    await place('P-5');
    await reach('in_production', 'P-5');
    const page = await story.pageOf('P-5');
    for (const told of ['In production', '1001', 'Oak door']) expect(page).toContain(told);
  });

  it('2: "generated right at the moment of status change, delivered during the hours convenient": at 9 the following day', async () => {
    await at('21:30');
    await place('T-1');
    await reach('in_production', 'T-1');
    const late = (await flow.messages()).filter(({ rule }) => rule === 'stage-reached');
    expect(late).toMatchObject([
      { state: 'held', verdict: expect.stringContaining('held until 09:00 Europe/Stockholm') as string },
      { state: 'held' },
    ]);
    await at('08:59', 1);
    expect((await verdicts('T-1')).filter((verdict) => verdict.includes('stage-reached'))).toEqual([
      'stage-reached email held',
      'stage-reached sms held',
    ]);
    await at('09:01');
    expect(await verdicts('T-1')).toContain('stage-reached email sent');
  });

  it('4: "interactive ones": whoever does not answer is asked again, then a colleague phones; the call ends when she answers', async () => {
    await place('I-1');
    const approval = { question: 'Like this?', dueAt: wallTime('16:00', 2) };
    await reach('design_proposed', 'I-1', { approval });
    await at('16:30', 1);
    expect(await verdicts('I-1')).toContain('approval-reminder email sent');
    await at('12:30', 1);
    expect(await callsOf('I-1')).toMatchObject([{ message: 'approval-asked' }]);
    await answer('I-1', 'approval', { answer: 'yes' });
    expect(await callsOf('I-1')).toEqual([]);
  });

  it('4: "automatic task assignment to the relevant supervisor and control over this business process"', async () => {
    const call = { assignee: 'jo@example.com', supervisor: 'pia@example.com', escalateAfter: 'PT1H' };
    await settings({ ...doors, rules: [...doors.rules, { id: 'approval-call', call }] });
    await place('I-2');
    await reach('design_proposed', 'I-2', { approval: { question: 'Like this?', dueAt: wallTime('16:00') } });
    const toldOf = async (whom: string) =>
      (await flow.outbox()).filter(({ to }) => to === whom).map(({ subject }) => subject);
    await at('14:15');
    expect(await toldOf('jo@example.com')).toEqual(['Please phone Ann Lind (order 1001)']);
    expect(await toldOf('pia@example.com')).toEqual([]);
    await at('15:30');
    expect(await toldOf('pia@example.com')).toHaveLength(1);
    await at('16:30');
    expect(await callsOf('I-2')).toEqual([]);
    expect((await toldOf('paul@example.com')).join()).toContain('Ann Lind');
  });

  it('5: "use notifications for upsells": in mail and page, of those alone who agreed to it', async () => {
    await place('U-1', { consent: { marketing: false } });
    await place('U-2', { consent: { marketing: true, source: 'checkout', wording: 'Send me offers' } });
    expect((await lastOf('U-1')).text).not.toContain('fitted');
    const mail = (await outbox('U-2')).find(({ channel }) => channel === 'email');
    expect(mail?.html).toContain('https://example.com/fitting');
  });

  it('6: "always ask your clients for feedback after delivery is completed": two hours later, and never at night', async () => {
    await at('19:30');
    for (const orderId of ['F-1', 'F-2']) await place(orderId, { customer: anAnn() });
    await visit('completed', 'F-1', { visitId: 'd', kind: 'delivery' });
    await at('21:31');
    expect(await verdicts('F-1')).toContain('feedback email held');
    await at('09:01', 1);
    expect(await verdicts('F-1')).toContain('feedback email sent');
    expect(await answer('F-1', 'rating', { rating: '5', comment: 'Lovely' })).toBe(303);
    expect(await callsOf('F-1')).toEqual([]);
    expect((await verdicts('F-2')).join()).not.toContain('feedback');
  });
});

describe('"challenges you are likely to face when sending notifications"', () => {
  const many = Array.from({ length: 10 }, (_, index) => `M-${index + 1}`);
  const whoever = (orderId: string) => ({ ...anAnn(), email: `${orderId.toLowerCase()}@example.com`, phone: null });

  it(
    '"when both clients and orders are abundant, chances are some of them might be left missed or forgotten": none is',
    { timeout: 60_000 },
    async () => {
      const placed = (orderId: string) => ({
        ...{ type: 'order.placed', orderId, data: {} },
        order: facts({ customer: { ...whoever(orderId), phone: '+46701234567', channels: ['email'] } }),
      });
      await post(...many.map(placed));
      const approval = { question: 'Like this?', dueAt: wallTime('18:00') };
      await flow.providers({ email: 'throttle' });
      await post(...many.map((orderId) => ({ type: 'stage.design_proposed', orderId, data: { approval } })));
      await flow.providers({ email: 'ok' });
      await at('17:30');
      const open = (await flow.desk('GET', '/calls?sender=default')).body.calls as { orderId: string }[];
      for (const orderId of many) {
        expect((await verdicts(orderId)).sort()).toEqual([
          ...['approval-asked email sent', 'approval-call call sent'],
          ...['approval-reminder email sent', 'order-received email sent'],
        ]);
        expect(open.filter((call) => call.orderId === orderId)).toHaveLength(1);
      }
    },
  );

  it('"this routine activity can be severely time consuming": nobody at the desk has done any of it', async () => {
    const before = (await flow.desk('GET', '/acts?sender=default')).body.acts as unknown[];
    await place('N-1', { customer: whoever('N-1') });
    await reach('in_production', 'N-1');
    await post({ type: 'order.packed', orderId: 'N-1', data: {} });
    await visit('completed', 'N-1', { visitId: 'd', kind: 'delivery' });
    await at('12:01');
    expect((await outbox('N-1')).map(({ to }) => to)).toEqual(Array.from({ length: 5 }, () => 'n-1@example.com'));
    expect((await flow.desk('GET', '/acts?sender=default')).body.acts).toEqual(before);
  });
});
