import { describe, expect, it } from 'vitest';
import { isFromPage } from '../../functions/status-page/actions/same-site.ts';
import { anEvent } from '../builders/event.ts';
import { aPage, now, token } from './page-driver.ts';

const minutes = (count: number) => new Date(Date.parse(now) + count * 60_000).toISOString();

describe('a form', () => {
  it.each([
    ['without its key', ({ since = '' }) => ({ since })],
    ['with another’s key', () => ({ since: '', key: 'AAAAAAAAAAAAAAAAAAAAAA' })],
    ['of something else', (fields: Record<string, string>) => ({ ...fields, of: 'v1' })],
    ['of another time', (fields: Record<string, string>) => ({ ...fields, since: now })],
  ])('%s is refused, and nothing that came with it is shown', async (_, changed) => {
    const { form, post, heard } = await aPage();
    const fields = { ...changed(await form('call')), about: 'Forged' };
    const { statusCode, body } = await post('call', fields);
    expect(statusCode).toBe(403);
    expect(body).toContain('This form did not come from this page');
    expect(body).not.toContain('Forged');
    expect(heard()).toEqual([]);
  });

  it.each([
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['another origin', { origin: 'https://evil.example.com' }],
    ['an origin that is none', { origin: 'https://' }],
  ])('that comes from %s is refused', async (_, headers) => {
    const { form, post, heard } = await aPage();
    const body = new URLSearchParams(await form('call')).toString();
    expect((await post('call', {}, { body, headers })).statusCode).toBe(403);
    expect(heard()).toEqual([]);
  });

  it.each([
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ origin: 'https://status.example.com' }, true],
    [{ origin: 'https://status.example.com.evil.example' }, false],
    [{ origin: 'https://proxied.example.com', host: 'proxied.example.com' }, true],
    [{}, true],
  ])('with %j comes from the page: %s', (headers, isOwn) => {
    expect(isFromPage(headers, 'status.example.com')).toBe(isOwn);
  });

  it('is one, and no longer than a form can be', async () => {
    const { form, post, heard } = await aPage();
    const fields = await form('call');
    expect((await post('call', {}, { body: JSON.stringify(fields), contentType: 'application/json' })).statusCode).toBe(
      415,
    );
    const { statusCode, body } = await post('call', { ...fields, about: 'x'.repeat(70_000) });
    expect(statusCode).toBe(413);
    expect(body).toContain('This was more than we can take in.');
    expect(heard()).toEqual([]);
  });

  it('may be filled as far as its fields let: browsers count the end of a line as one character and send two', async () => {
    const { send, heard } = await aPage();
    const about = Array.from({ length: 50 }, () => 'nine here').join('\r\n');
    expect(about.replaceAll('\r', '').length).toBeLessThan(500);
    expect((await send('call', { about })).statusCode).toBe(303);
    expect(heard()).toMatchObject([{ data: { about: about.replaceAll('\r\n', ' ') } }]);
  });

  it('that two tabs send at the same moment is taken once; whoever was second is told', async () => {
    const { form, post, heard } = await aPage();
    const fields = await form('call');
    const [one, other] = await Promise.all([
      post('call', { ...fields, about: 'The handle' }),
      post('call', { ...fields, about: 'The hinges' }),
    ]);
    expect(new Set([one.statusCode, other.statusCode])).toEqual(new Set([303, 409]));
    expect(heard()).toHaveLength(1);
  });

  it('is answered after what it asks, also where the clock that told that was ahead', async () => {
    const ahead = minutes(4);
    const called = anEvent({ id: 'c', type: 'customer.called', source: '/desk', occurredAt: ahead });
    const { send, heard, look } = await aPage({ events: [anEvent(), called] });
    await send('call', {});
    expect(heard()).toMatchObject([{ occurredAt: '2996-11-24T09:14:00.001Z', receivedAt: now }]);
    expect((await look()).body).toContain('We will phone you');
  });

  it('is not taken any more where a link has said too much: thirty times a day of a kind', async () => {
    const events = Array.from({ length: 60 }, (_, index) =>
      anEvent({
        id: `e${index}`,
        type: index % 2 === 0 ? 'customer.call_requested' : 'customer.called',
        source: index % 2 === 0 ? '/status-page' : '/desk',
        occurredAt: minutes(index - 60),
        receivedAt: minutes(index - 60),
      }),
    );
    const { form, post, heard } = await aPage({ events: [anEvent(), ...events] });
    const fields = await form('call');
    const { statusCode, body } = await post('call', { ...fields, about: 'Once more' });
    expect([statusCode, heard().length]).toEqual([429, 30]);
    for (const words of ['take no more for now', 'Once more</textarea>']) expect(body).toContain(words);
    const tomorrow = { at: minutes(24 * 60) };
    expect((await post('call', fields, tomorrow)).statusCode).toBe(303);
  });

  it('leaves the order room for its own events: two hundred answers are all', async () => {
    const events = Array.from({ length: 200 }, (_, index) =>
      anEvent({ id: `e${index}`, type: 'customer.commented', source: '/status-page', data: { comment: 'x' } }),
    );
    const { send, heard } = await aPage({ events: [anEvent(), ...events] });
    expect((await send('call', {})).statusCode).toBe(429);
    expect(heard()).toHaveLength(200);
  });
});

it.each(['GET', 'HEAD'])('%s of an action does nothing, whatever comes with it', async (method) => {
  const { form, ask, heard } = await aPage();
  const fields = new URLSearchParams(await form('call')).toString();
  const { statusCode } = await ask(method, `/t/${token}/call`, { query: fields, body: fields });
  expect([statusCode, heard()]).toEqual([200, []]);
});
