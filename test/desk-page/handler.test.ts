import { describe, expect, it } from 'vitest';
import { html } from '../../functions/desk-page/page/html.ts';
import type { PageRequest } from '../../functions/desk-page/page/page.ts';
import { aDesk, namedPool, origin } from './desk.ts';

const form = 'application/x-www-form-urlencoded';

/** A desk with one page that looks and one that acts, and whoever it did something for. */
function anActingDesk(pool = namedPool) {
  const acted: PageRequest[] = [];
  const desk = aDesk(
    {
      GET: { '/desk': () => ({ title: 'Today', main: html`<p>All is well</p>` }) },
      POST: {
        '/desk/act': (request) => {
          acted.push(request);
          return { goTo: '/desk?done=acted' };
        },
      },
    },
    pool,
  );
  return { ...desk, acted };
}

describe('a look without a session', () => {
  it('leads to the user pool, and back to the page with its query', async () => {
    const { look, ask } = anActingDesk();
    const away = await look('/desk/order?order=A-1', {});
    const { searchParams } = new URL(String(away.headers?.location));
    expect([away.statusCode, searchParams.get('challenge')?.length]).toEqual([303, 43]);
    const [cookie = ''] = away.cookies ?? [];
    const cookies = [cookie.split(';')[0] ?? ''];
    const back = await ask('GET', `/desk/signed-in?code=ann:default&state=${searchParams.get('state')}`, undefined, {
      cookies,
    });
    expect(back).toMatchObject({ statusCode: 303, headers: { location: '/desk/order?order=A-1' } });
    const kept = 'Path=/; HttpOnly; Secure; SameSite=Lax';
    expect(back.cookies?.map((one) => one.replace(/=[^;]*;/, ''))).toEqual([
      `__Host-desk-access Max-Age=43200; ${kept}`,
      `__Host-desk-refresh Max-Age=43200; ${kept}`,
      `__Host-desk-forms Max-Age=43200; ${kept}`,
      `__Host-desk-signing-in Max-Age=0; ${kept}`,
    ]);
  });

  const remembered = (back: string) =>
    `__Host-desk-signing-in=${Buffer.from(JSON.stringify({ state: 'state', verifier: 'v', back })).toString('base64url')}`;

  it.each([
    ['without its cookie', 'code=ann:default&state=state', []],
    ['with another state', 'code=ann:default&state=other', [remembered('/desk')]],
    ['with a code that is good for none', 'code=bad&state=state', [remembered('/desk')]],
    ['with a token that does not hold', 'code=forged&state=state', [remembered('/desk')]],
    ['with an error of the user pool', 'error=access_denied&state=state', [remembered('/desk')]],
    ['with a cookie that is none', 'code=ann:default&state=state', ['__Host-desk-signing-in=%%%']],
  ])('comes to nothing %s', async (_, query, cookies) => {
    const { ask } = anActingDesk();
    const answer = await ask('GET', `/desk/signed-in?${query}`, undefined, { cookies });
    expect([answer.statusCode, answer.body.includes('You are not signed in')]).toEqual([400, true]);
    expect(answer.cookies?.join()).not.toContain('access');
  });

  it.each(['https://evil.example', '//evil.example', '/desk\\evil.example', '/events', '/desk/a b'])(
    'never leads to %s',
    async (back) => {
      const { ask } = anActingDesk();
      const cookies = [remembered(back)];
      const answer = await ask('GET', '/desk/signed-in?code=ann:default&state=state', undefined, { cookies });
      expect(answer.headers?.location).toBe('/desk');
    },
  );
});

describe('a form', () => {
  it('of the session’s own does what it is for, and leads on', async () => {
    const { post, acted } = anActingDesk();
    const answer = await post('/desk/act', { sender: 'default', note: 'well' });
    expect(answer).toMatchObject({ statusCode: 303, headers: { location: '/desk?done=acted' } });
    expect(acted).toMatchObject([{ colleague: { name: 'ann' }, sender: { id: 'default' } }]);
    expect(acted[0]?.form.get('note')).toBe('well');
  });

  it.each([
    ['with no token', { token: undefined }, 403],
    ['with the token of another session', { token: 'x'.repeat(43) }, 403],
    ['from another site', { headers: { origin: 'https://evil.example', 'content-type': form } }, 403],
    ['from nowhere', { headers: { origin: 'null', 'content-type': form } }, 403],
    ['that does not say where it is from', { headers: { 'content-type': form } }, 403],
    ['that is none', { headers: { origin, 'content-type': 'text/plain' } }, 403],
    ['of nobody', { as: undefined }, 401],
    ['of somebody whose tokens do not hold', { as: 'forged' }, 401],
  ])('%s does nothing', async (_, differences, status) => {
    const { ask, tokenOf, acted } = anActingDesk();
    const token = await tokenOf('ann:default');
    const given = { token, as: 'ann:default', headers: { origin, 'content-type': form }, ...differences };
    const body = new URLSearchParams({ sender: 'default', ...(given.token ? { token: given.token } : {}) }).toString();
    const answer = await ask('POST', '/desk/act', body, { as: given.as, headers: given.headers });
    expect([answer.statusCode, acted]).toEqual([status, []]);
    expect(answer.body).toContain('Nothing was done.');
  });

  it('from a browser that names no origin but its own site is one', async () => {
    const { ask, tokenOf, acted } = anActingDesk();
    const body = new URLSearchParams({ token: await tokenOf('ann:default') }).toString();
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': form };
    expect((await ask('POST', '/desk/act', body, { as: 'ann:default', headers })).statusCode).toBe(303);
    expect(acted).toHaveLength(1);
  });

  it('that acts for a sender of another group is not found, and does nothing', async () => {
    const { post, acted } = anActingDesk();
    expect((await post('/desk/act', { sender: 'other' })).statusCode).toBe(404);
    expect(acted).toEqual([]);
  });
});

describe('a page', () => {
  it('is told by headers to load nothing from elsewhere, and to be kept by nobody', async () => {
    const { headers } = await anActingDesk().look('/desk');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
    expect(headers?.['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers?.['content-security-policy']).not.toContain('unsafe');
  });

  it('that there is none of is a 404, for looks and forms alike', async () => {
    const { look, post } = anActingDesk();
    expect((await look('/desk/act')).statusCode).toBe(404);
    expect((await look('/desk/constructor')).statusCode).toBe(404);
    expect((await post('/desk', {})).statusCode).toBe(404);
  });

  it('loads its style from where it may be kept for good', async () => {
    const { look } = anActingDesk();
    const [, href = ''] = /rel="stylesheet" href="([^"]+)"/.exec((await look('/desk')).body) ?? [];
    const styles = await look(href, {});
    expect(styles).toMatchObject({ statusCode: 200, headers: { 'content-type': 'text/css; charset=utf-8' } });
    expect(styles.headers?.['cache-control']).toContain('immutable');
  });

  it('escapes whatever comes from outside', async () => {
    const hostile = '<img src=x onerror="alert(1)">\'`&';
    const { look } = aDesk({
      GET: { '/desk': () => ({ title: hostile, main: html`<p title="${hostile}">${[hostile]}</p>` }) },
      POST: {},
    });
    const { body } = await look('/desk');
    expect(body).not.toContain('<img src=x');
    expect(body).not.toContain('onerror="');
  });
});
