import { describe, expect, it } from 'vitest';
import { colleagueRoutes, type DeskRoute } from '../../functions/desk/route-keys.ts';
import type { DeskRequest } from '../../functions/desk/request.ts';
import { deskRoutes } from '../../functions/desk/routes.ts';
import { ProblemError } from '../../shared/problem.ts';
import { aSender } from '../builders/sender.ts';
import { aDeskOf } from './desk.ts';

/** What a colleague of `mine` asks of each route about what is another sender's; and nothing where it shows only what is theirs. */
const asked: Record<(typeof colleagueRoutes)[number], Partial<DeskRequest> | undefined> = {
  'GET /senders': undefined,
  'GET /acts': {},
  'GET /pauses': undefined,
  'GET /senders/{id}': {},
  'PUT /senders/{id}': { body: () => aSender({ id: 'other' }) },
  'POST /senders/{id}/restore': { body: () => ({ version: 1 }) },
  'POST /senders/{id}/dry-run': { body: () => ({ events: [] }) },
  'POST /senders/{id}/preview': { body: () => ({ message: 'arrived' }) },
  'POST /senders/{id}/test-send': { body: () => ({ message: 'arrived' }) },
  'GET /senders/{id}/systems': {},
  'GET /senders/{id}/sms-spend': {},
  'POST /senders/{id}/sources/{source}/try': {
    parameters: { id: 'other', source: 'depot' },
    body: () => ({
      payload: { state: 'out', ref: 'A-1' },
      mapping: { status: '/state', statuses: {}, fields: { '/orderId': '/ref' } },
    }),
  },
  'GET /orders/{orderId}': {},
  'GET /orders/{orderId}/timeline': {},
  'GET /orders/{orderId}/messages': {},
  'POST /messages/{messageId}/cancel': {},
  'POST /messages/{messageId}/resend': { body: () => ({}) },
  'POST /orders/{orderId}/notes': { body: () => ({ note: 'a note' }) },
  'POST /orders/{orderId}/photos': { body: () => ({ type: 'image/jpeg', bytes: 10 }) },
  'GET /customers/{contact}/export': {},
  'DELETE /customers/{contact}': {},
  'GET /calls': {},
  'POST /calls/next': {},
  'POST /calls/{callId}/claim': {},
  'POST /calls/{callId}/release': {},
  'POST /calls/{callId}/outcome': { body: () => ({ outcome: 'reached' }) },
  'POST /calls/{callId}/done': {},
  'GET /feedback': {},
  'POST /pause': { body: () => ({ sender: 'other' }) },
  'POST /resume': { body: () => ({ sender: 'other' }) },
};

/** Asks a route as somebody of these groups; gives its status, and what of it there is to see. */
async function ask(route: DeskRoute, request: Partial<DeskRequest>, groups: string[]) {
  const { dependencies, held, call, written } = await aDeskOf('other');
  const before = written();
  const sees = (id: string) => groups.includes(id);
  const whole: DeskRequest = {
    colleague: { name: 'ann', username: 'ann', seesAll: false, sees },
    parameters: { id: 'other', orderId: held.orderId, messageId: held.id, callId: call.id, contact: 'ann@example.com' },
    query: { sender: 'other', order: held.orderId },
    ifMatch: undefined,
    body: () => ({}),
    now: '2026-11-24T10:00:00.000Z',
    ...request,
  };
  try {
    const { status = 200, body } = await deskRoutes(dependencies)[route](whole);
    return { status, body, changed: written() !== before };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { status: error.problem.status, body: error.problem, changed: written() !== before };
  }
}

describe("what is another sender's", () => {
  it.each(colleagueRoutes.filter((route) => asked[route]))(
    'is not found by %s, and nothing is done to it',
    async (route) => {
      const answer = await ask(route, asked[route] ?? {}, ['mine']);
      expect(answer).toMatchObject({ status: 404, changed: false });
      expect(JSON.stringify(answer.body)).not.toContain('ann@example.com');
    },
  );

  it.each(colleagueRoutes.filter((route) => !asked[route]))('is left out by %s', async (route) => {
    const answer = await ask(route, {}, ['mine']);
    expect(answer).toMatchObject({ status: 200, changed: false });
    expect(JSON.stringify(answer.body)).not.toContain('other');
  });

  it("is found by whoever sees it, so that this shows something: an order, a call, a message's end", async () => {
    for (const route of ['GET /orders/{orderId}', 'GET /calls'] as const) {
      const answer = await ask(route, {}, ['other']);
      expect(JSON.stringify(answer.body)).toContain(route === 'GET /calls' ? 'call-1' : 'ann@example.com');
    }
    for (const route of [
      'POST /messages/{messageId}/cancel',
      'POST /calls/{callId}/done',
      'POST /pause',
      'DELETE /customers/{contact}',
    ] as const) {
      expect(await ask(route, asked[route] ?? {}, ['other'])).toMatchObject({ status: 200, changed: true });
    }
  });
});
