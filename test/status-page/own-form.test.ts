import { describe, expect, it, vi } from 'vitest';
import type { Event } from '../../shared/orders/event.ts';
import { type SenderInput, sender as senderSchema } from '../../shared/senders/sender.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { aPage, now, token } from './page-driver.ts';

type Forms = NonNullable<SenderInput['forms']>;
const tomorrow = new Date(Date.parse(now) + 86_400_000).toISOString();

const access: Forms[number] = {
  id: 'access',
  title: { en: 'How do we get in?', sv: 'Hur kommer vi in?' },
  fields: [
    { id: 'code', label: { en: 'Door code' }, type: 'text', secret: true, required: true },
    { id: 'floor', label: { en: 'Floor' }, type: 'number' },
    { id: 'lift', label: { en: 'A lift?' }, type: 'yesNo', required: true },
    { id: 'day', label: { en: 'From when?' }, type: 'date' },
    {
      id: 'old_door',
      label: { en: 'The old door?' },
      type: 'choice',
      options: [
        { id: 'take', label: { en: 'You take it' } },
        { id: 'keep', label: { en: 'I keep it' } },
      ],
    },
    { id: 'note', label: { en: 'Anything else?' }, type: 'text' },
  ],
};
const asking = (forms: Forms = [access], differences: Parameters<typeof aSender>[0] = {}) =>
  aSender({ extends: 'made-to-order', forms: senderSchema.shape.forms.parse(forms), ...differences });
const happened = (type: string, data: object = {}): Event =>
  anEvent({ id: type, type, occurredAt: now, data: { ...data } });
const whole = {
  ...{ code: '4711#', floor: '2,5', lift: 'no', day: '2996-12-01', old_door: 'keep', note: ' Mind\nthe dog ' },
};
/** The answers by what their fields are called in the form. */
const filled = (differences: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries({ ...whole, ...differences }).map(([id, value]) => [`own-${id}`, value]));
const kept = { code: '4711#', floor: 2.5, lift: false, day: '2996-12-01', old_door: 'keep', note: 'Mind the dog' };

describe('a form of the sender’s own', () => {
  it('is answered by types, and shown as it was answered but for what is secret', async () => {
    const { send, look, heard } = await aPage({ sender: asking() });
    expect(await send('form', filled())).toMatchObject({ statusCode: 303, headers: { location: `/t/${token}#form` } });
    expect(heard()).toMatchObject([{ type: 'customer.form_answered', data: { form: 'access', answers: kept } }]);
    const { body } = await look();
    for (const words of [
      ...['Door code: kept, and not shown here', 'Floor: 2.5', 'A lift? No', 'The old door? I keep it'],
      ...['Anything else? Mind the dog', 'We have it. Fill this in only to change it.', 'You answered our questions'],
    ])
      expect(body).toContain(words);
    expect(body).not.toContain('4711');
  });

  it('keeps a secret that is left empty when the rest is changed, and changes it when it is filled in', async () => {
    const { send, heard } = await aPage({ sender: asking() });
    await send('form', filled());
    await send('form', filled({ code: '', floor: '' }), { at: tomorrow });
    const { floor: _, ...others } = kept;
    expect(heard()[1]?.data.answers).toEqual(others);
    await send('form', filled({ code: '1234' }), { at: new Date(Date.parse(tomorrow) + 1000).toISOString() });
    expect(heard()[2]?.data.answers).toEqual({ ...kept, code: '1234' });
  });

  it.each([
    ['nothing where something has to be', { code: '', lift: '' }, ['Please fill this in.', 'Please choose one.']],
    ['a number that is none', { floor: 'third' }, ['Please write a number', 'value="third"']],
    ['a day that is none', { day: '2996-02-30' }, ['Please write a day']],
    ['an option that nobody offered', { old_door: 'burn' }, ['This can no longer be chosen']],
    ['yes or no that is neither', { lift: 'maybe' }, ['This can no longer be chosen']],
    ['a text without end', { note: 'x'.repeat(501) }, ['Please keep it to 500 characters']],
  ])('is not taken with %s, and shows what was typed, but no secret', async (_, differences, words) => {
    const { send, heard } = await aPage({ sender: asking() });
    const { statusCode, body } = await send('form', filled(differences));
    expect([statusCode, heard()]).toEqual([422, []]);
    for (const word of words) expect(body).toContain(word);
    expect(body).not.toContain('4711');
    expect(body?.match(/ autofocus/g)).toHaveLength(1);
  });

  it('may ask by names that the form itself goes by', async () => {
    const fields = ['key', 'since', 'of'].map((id) => ({ id, label: { en: `Field ${id}` }, type: 'text' as const }));
    const keys: Forms[number] = { id: 'keys', title: { en: 'Who has the key?' }, fields };
    const { send, look, heard } = await aPage({ sender: asking([keys]) });
    const [, name = ''] = /name="([^"]+)"[^>]*value=""/.exec((await look()).body?.split('Field key')[1] ?? '') ?? [];
    expect((await send('form', { [name]: 'The neighbour' })).statusCode).toBe(303);
    expect(heard()).toMatchObject([{ data: { form: 'keys', answers: { key: 'The neighbour' } } }]);
  });

  it('tells the log of no answer', async () => {
    const logged = vi.spyOn(console, 'info').mockReturnValue();
    const { send } = await aPage({ sender: asking() });
    await send('form', filled());
    const text = JSON.stringify(logged.mock.calls);
    logged.mockRestore();
    expect(text).toContain('customer.form_answered');
    expect(text).not.toMatch(/4711|dog/);
  });

  it('takes nothing that it did not ask for', async () => {
    const { send, heard } = await aPage({ sender: asking() });
    await send('form', { ...filled({ admin: 'yes' }), floor: '9', __proto__: 'x' });
    expect(heard()[0]?.data.answers).toEqual(kept);
  });

  it('sent twice is answered once; another tab is asked again, with what it typed', async () => {
    const { form, post, heard } = await aPage({ sender: asking() });
    const tab = await form('form');
    for (let press = 0; press < 2; press++) expect((await post('form', { ...tab, ...filled() })).statusCode).toBe(303);
    const { statusCode, body } = await post('form', { ...tab, ...filled({ note: 'No dog' }) });
    expect([statusCode, heard().length]).toEqual([409, 1]);
    expect(body).toContain('value="No dog"');
  });

  it('is one of several, each with its own answers, in the reader’s language where it has words in it', async () => {
    const handle: Forms[number] = {
      id: 'handle',
      title: { de: 'Welcher Griff?' },
      fields: [{ id: 'side', label: { en: 'Side' }, type: 'text' }],
    };
    const event = anEvent({ order: { customer: { ...anAnn(), locale: 'sv' } } });
    const { send, look, heard } = await aPage({ events: [event], sender: asking([access, handle]) });
    for (const words of ['Hur kommer vi in?', 'Welcher Griff?', 'Door code'])
      expect((await look()).body).toContain(words);
    expect(await send('form', { 'own-side': 'left' }, { of: 'handle' })).toMatchObject({
      headers: { location: `/t/${token}#form-2` },
    });
    expect(heard()).toMatchObject([{ data: { form: 'handle', answers: { side: 'left' } } }]);
  });

  it.each([
    ['is folded away once it is whole', kept, false],
    [
      'is asked again where what it needs is gone, as a door code after the visit it was given for',
      { lift: false },
      true,
    ],
  ])('%s', async (_, answers, isAskedAgain) => {
    const answered = happened('customer.form_answered', { form: 'access', answers });
    const { look } = await aPage({ events: [anEvent({ order: { customer: anAnn() } }), answered], sender: asking() });
    const [, card = ''] = /(<section[^>]*id="form">.*?)<\/section>/s.exec((await look()).body ?? '') ?? [];
    expect([card.includes('urgent'), !card.includes('<details')]).toEqual([isAskedAgain, isAskedAgain]);
  });

  it.each<[string, Forms[number]['when'], Event[], boolean]>([
    ['of every order', undefined, [], true],
    ['of its order type', { orderType: ['door'] }, [], true],
    ['not of another', { orderType: ['window'] }, [], false],
    ['not before its stage', { after: 'measured' }, [], false],
    ['from its stage on', { after: 'measured' }, [happened('visit.completed', { kind: 'appointment' })], true],
    ['until another', { until: 'packed' }, [], true],
    ['and no longer', { until: 'packed' }, [happened('order.packed')], false],
    ['not of what is delivered', undefined, [happened('visit.completed', { kind: 'delivery' })], false],
    ['not of what is cancelled', undefined, [happened('order.cancelled')], false],
  ])('is asked %s: %j', async (_, when, events, isAsked) => {
    const placed = anEvent({ order: { orderType: 'door', customer: anAnn() } });
    const { look } = await aPage({ events: [placed, ...events], sender: asking([{ ...access, when }]) });
    expect((await look()).body?.includes('id="form"')).toBe(isAsked);
  });

  it('is answered no more once its time is over', async () => {
    const page = await aPage({ sender: asking([{ ...access, when: { until: 'packed' } }]) });
    const fields = await page.form('form');
    await page.stores.events.append(happened('order.packed'));
    expect((await page.post('form', { ...fields, ...filled() })).statusCode).toBe(409);
    expect(page.heard()).toEqual([]);
  });
});
