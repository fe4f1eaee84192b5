import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { describe, expect, it, vi } from 'vitest';
import { answerFaults } from '../../functions/status-page/answer-faults.ts';
import { anEvent } from '../builders/event.ts';
import { aPage, now, token } from './page-driver.ts';

describe('a link', () => {
  it('leads to its order', async () => {
    const { look } = await aPage();
    expect(await look()).toMatchObject({
      statusCode: 200,
      body: expect.stringContaining('We have your order') as string,
    });
  });

  it('of an order that is kept no more is like one that never was, though its item is still there', async () => {
    const [kept, expired] = await Promise.all([
      aPage({ keptUntil: '2996-11-24T09:10:00.001Z' }),
      aPage({ keptUntil: now }),
    ]);
    expect((await kept.look()).statusCode).toBe(200);
    const answer = await expired.look();
    expect(answer).toMatchObject({ statusCode: 404, body: expect.stringContaining('hittar inte') as string });
    expect(await expired.ask('GET', '/t/AAAAAAAAAAAAAAAA')).toEqual(answer);
    expect((await expired.post('call', await kept.form('call'))).statusCode).toBe(404);
    expect(expired.heard()).toEqual([]);
  });

  it.each([
    ['POST', `/t/${token}`, 405],
    ['DELETE', `/t/${token}/call`, 405],
    ['GET', '/', 404],
    ['GET', `/t/${token}/other`, 404],
    ['HEAD', `/t/${token}`, 200],
    ['GET', `/t/${token}/call`, 200],
  ])('%s %s answers %i, and does nothing', async (method, path, status) => {
    const { ask, stores } = await aPage();
    expect((await ask(method, path)).statusCode).toBe(status);
    expect(stores.allEvents()).toHaveLength(1);
  });
});

describe('a look', () => {
  it('reads only so many events: of an order with more it shows the milestones, and all of it to who asks', async () => {
    const { stores, look, ask } = await aPage();
    const notes = Array.from({ length: 60 }, (_, index) =>
      anEvent({
        id: `n${index}`,
        type: 'stage.oven',
        occurredAt: `2026-11-24T08:${String(index).padStart(2, '0')}:00.000Z`,
        data: { note: `Loaf ${index}` },
      }),
    );
    for (const event of notes) await stores.events.append(event);
    const { body } = await look();
    expect(body).toContain(`href="/t/${token}?all"`);
    expect(body).toContain('We have your order');
    expect(body).not.toContain('Loaf');
    const all = (await ask('GET', `/t/${token}`, { query: 'all' })).body;
    expect(all).toContain('Loaf 59');
    expect(all).not.toContain('?all');
  });

  it('that asks for the head gets no body', async () => {
    const { ask } = await aPage();
    expect(await ask('HEAD', `/t/${token}`)).toMatchObject({ statusCode: 200, body: '' });
  });

  it('that fails is answered by a page in the reader’s language, with the id that the log has', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const failing = middy(() => Promise.reject(new Error('ann@example.com'))).use(answerFaults());
    const answer = (await failing({ headers: { 'accept-language': 'de' } } as never, {} as Context)) as {
      body: string;
    };
    const [line] = logged.mock.calls[0] as [{ id: string }];
    logged.mockRestore();
    expect(answer).toMatchObject({ statusCode: 500, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(answer.body).toContain(`nennen Sie dem Händler diese Nummer: ${line.id}`);
    expect(JSON.stringify([line, answer])).not.toContain('ann@example.com');
  });
});
