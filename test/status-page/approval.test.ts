import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { eventHash } from '../../shared/orders/fold.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { aPage, now, token } from './page-driver.ts';

const at = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
const happened = (type: string, hours: number, data: object = {}): Event =>
  anEvent({ id: `${type} ${hours}`, type, occurredAt: at(hours), receivedAt: at(hours), data: { ...data } });
const proposed = happened('stage.design_proposed', -3, {
  note: 'Oiled oak, as we spoke of',
  approval: { question: 'Shall we build it like this?', dueAt: at(30) },
});
const sender = aSender({ extends: 'made-to-order' });
const asked = (...more: Event[]) => aPage({ events: [anEvent(), proposed, ...more], sender });
const yes = { answer: 'yes', comment: '' };
const no = { answer: 'no', comment: 'Too dark' };

describe('a stage that asks for the customer’s word', () => {
  it('asks its question, with its note and by when, right below where it stands', async () => {
    const { look } = await asked();
    const { body = '' } = await look();
    for (const words of ['Oiled oak, as we spoke of', 'Shall we build it like this?', '25 November, 16:10.'])
      expect(body).toContain(words);
    expect(body.indexOf('id="approval"')).toBeLessThan(body.indexOf('<div class="split">'));
    // Once that is over it asks still, and names no time that helps nobody.
    const { body: late = '' } = await look(at(31));
    expect([late.includes('Shall we build it like this?'), late.includes('Please answer by')]).toEqual([true, false]);
  });

  it('asks on its own where its event asks nothing', async () => {
    const { look } = await aPage({ events: [anEvent(), happened('stage.design_proposed', -1)], sender });
    expect((await look()).body).toContain('Shall we go on like this?');
  });

  it('is approved in one tap, and shows that and when', async () => {
    const { send, look, heard } = await asked();
    expect(await send('approval', yes)).toMatchObject({
      statusCode: 303,
      headers: { location: `/t/${token}#approval` },
    });
    expect(heard()).toMatchObject([{ type: 'customer.approved', data: { stage: 'design_proposed' } }]);
    const { body } = await look();
    for (const words of ['<h3>You said yes</h3>', '24 November, 10:10', 'Change your answer'])
      expect(body).toContain(words);
    expect(body).not.toContain('Please answer by');
  });

  it('is rejected with a word about what should be different, and not without one', async () => {
    const { send, look, heard } = await asked();
    const { statusCode, body } = await send('approval', { answer: 'no', comment: '  ' });
    expect([statusCode, heard()]).toEqual([422, []]);
    expect(body).toContain('Please tell us what should be different.');
    expect((await send('approval', no)).statusCode).toBe(303);
    expect(heard()).toMatchObject([
      { type: 'customer.rejected', data: { stage: 'design_proposed', comment: 'Too dark' } },
    ]);
    for (const words of ['<h3>You asked for a change</h3>', '“Too dark”']) expect((await look()).body).toContain(words);
  });

  it.each([
    ['a word too long', { answer: 'yes', comment: 'x'.repeat(1001) }, 'Please keep it to 1000 characters'],
    ['no button', { comment: 'Fine' }, 'Please choose one.'],
  ])('is not answered by %s', async (_, fields, words) => {
    const { send, heard } = await asked();
    const { statusCode, body } = await send('approval', fields);
    expect([statusCode, heard()]).toEqual([422, []]);
    expect(body).toContain(words);
  });

  it('may be answered otherwise until another stage is reached; then the timeline tells it', async () => {
    const { send, form, post, look, heard, stores } = await asked();
    await send('approval', no);
    await send('approval', yes, { at: at(1) });
    expect(heard().map(({ type }) => type)).toEqual(['customer.rejected', 'customer.approved']);
    const fields = await form('approval', { at: at(2) });
    await stores.events.append(happened('stage.in_production', 2));
    const { body = '' } = await look(at(3));
    expect(body).not.toContain('id="approval"');
    for (const words of ['You said yes', 'You asked for a change']) expect(body).toContain(words);
    expect((await post('approval', { ...fields, ...no }, { at: at(3) })).statusCode).toBe(409);
    expect(heard()).toHaveLength(2);
  });

  it('is answered once however often it is sent; who answers in another tab is asked again, with what they typed', async () => {
    const { form, post, heard } = await asked();
    const tab = await form('approval');
    for (let press = 0; press < 2; press++) expect((await post('approval', { ...tab, ...yes })).statusCode).toBe(303);
    const { statusCode, body } = await post('approval', { ...tab, ...no });
    expect([statusCode, heard().length]).toEqual([409, 1]);
    for (const words of [
      '<h3>You said yes</h3>',
      'Something was answered or changed here since',
      'Too dark</textarea>',
    ])
      expect(body).toContain(words);
  });

  it('asks anew when it is proposed anew', async () => {
    const { send, look, stores, heard } = await asked();
    await send('approval', no);
    await stores.events.append(happened('stage.design_proposed', 5, { approval: { question: 'And like this?' } }));
    const { body } = await look(at(6));
    expect(body).toContain('And like this?');
    expect(body).not.toContain('<h3>You asked for a change</h3>');
    await send('approval', yes, { at: at(6) });
    expect(heard()).toHaveLength(2);
  });

  it('is not answered by a word to the proposal before it, though it was heard of only after that', async () => {
    const { send, look, stores, heard } = await asked();
    await send('approval', yes);
    await stores.events.append(happened('stage.design_proposed', -1, { approval: { question: 'And like this?' } }));
    const { body } = await look(at(1));
    expect(body).toContain('And like this?');
    expect(body).not.toContain('<h3>You said yes</h3>');
    await send('approval', no, { at: at(1) });
    expect(heard().map(({ type }) => type)).toEqual(['customer.approved', 'customer.rejected']);
    expect((await look(at(2))).body).toContain('<h3>You asked for a change</h3>');
  });

  it('is not answered by a form of one that was taken back, though both are of one time', async () => {
    const mistaken = anEvent({ id: 'no', type: 'event.retracted', data: { eventId: proposed.id } });
    const anew = { ...proposed, id: 'anew', data: { approval: { question: 'And like this?' } } };
    const tab = await (await asked()).form('approval');
    const { post, send, heard } = await aPage({ events: [anEvent(), mistaken, proposed, anew], sender });
    const { statusCode, body } = await post('approval', { ...tab, ...yes });
    expect([statusCode, heard()]).toEqual([409, []]);
    for (const words of ['And like this?', 'Something was answered or changed here since'])
      expect(body).toContain(words);
    expect((await send('approval', yes)).statusCode).toBe(303);
    expect(heard()).toMatchObject([{ data: { proposal: eventHash(anew) } }]);
  });

  it('stays asked where a stage comes that its order’s type lacks, which is not where it stands', async () => {
    const { look } = await asked(happened('stage.gilded', -1));
    const { body } = await look();
    expect(body).toContain('id="approval"');
    expect(body).toContain('Where it is now: Design proposed.');
  });

  it.each<[string, Event[]]>([
    ['is of no stage of its order’s type', [happened('stage.oven', -1, { approval: { question: 'Warm?' } })]],
    ['belongs to an order that was cancelled', [proposed, happened('order.cancelled', -1)]],
    ['belongs to one that was delivered', [proposed, happened('visit.completed', -1, { kind: 'delivery' })]],
    ['asks nothing', [happened('stage.materials_chosen', -1)]],
  ])('is not asked where it %s', async (_, events) => {
    const { look } = await aPage({ events: [anEvent(), ...events], sender });
    expect((await look()).body).not.toContain('id="approval"');
  });

  it('is answered whatever its sender calls it', async () => {
    const approval = { question: 'Shall we build it?' };
    const { send, look, heard } = await aPage({
      events: [anEvent(), happened('stage.constructor', -1, { approval })],
    });
    expect((await look()).body).toContain('Shall we build it?');
    expect((await send('approval', yes)).statusCode).toBe(303);
    expect(heard()).toMatchObject([{ data: { stage: 'constructor' } }]);
    expect((await look()).body).toContain('<h3>You said yes</h3>');
  });

  it('is asked though the measuring before it is done', async () => {
    const { look } = await aPage({
      events: [anEvent(), happened('visit.completed', -4, { kind: 'appointment' }), proposed],
      sender,
    });
    expect((await look()).body).toContain('id="approval"');
  });
});

describe('a word about the order', () => {
  it('is sent while it is being made; each stands beside those before it', async () => {
    const { send, form, post, look, heard } = await asked();
    const tab = await form('comment');
    expect((await send('comment', { comment: 'Is it oak?' })).statusCode).toBe(303);
    expect((await post('comment', { ...tab, comment: 'And the hinges?' })).statusCode).toBe(303);
    for (let press = 0; press < 2; press++)
      expect((await post('comment', { ...tab, comment: 'And the hinges?' })).statusCode).toBe(303);
    expect(heard().map(({ data }) => data)).toEqual([
      { stage: 'design_proposed', comment: 'Is it oak?' },
      { stage: 'design_proposed', comment: 'And the hinges?' },
    ]);
    for (const words of ['“Is it oak?”', '“And the hinges?”']) expect((await look()).body).toContain(words);
  });

  it('says something', async () => {
    const { send, heard } = await asked();
    const { statusCode, body } = await send('comment', { comment: ' ' });
    expect([statusCode, heard()]).toEqual([422, []]);
    expect(body).toContain('Please fill this in.');
  });

  it('has nobody to read it where an order goes through no stages, or is over', async () => {
    const plain = await aPage();
    const over = await asked(happened('visit.completed', -1, { kind: 'delivery' }));
    for (const { look } of [plain, over]) expect((await look()).body).not.toContain('id="comment"');
  });
});
