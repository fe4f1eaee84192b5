import { describe, expect, it } from 'vitest';
import { deskRoutes } from '../../functions/desk/routes.ts';
import { fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import { aSender } from '../builders/sender.ts';
import { aSentMessage } from '../builders/message.ts';
import { at, event } from '../planning/scene.ts';
import { aDeskOf } from './desk.ts';

const orderId = 'A-2002';
/** Seven events, of which three happened at the same moment, told in no sequence. */
const told = ['10:03', '10:00', '10:01', '10:01', '10:01', '10:05', '10:04'].map((time, index) => ({
  ...event('order.updated', time, {}, { id: `e${index}` }),
  orderId,
}));
const messages = ['10:02', '10:00', '10:00', '10:01', '10:05'].map((time, index) =>
  aSentMessage({ id: `m${index}`, orderId, plannedAt: at(time) }),
);

async function aDeskWithALongOrder() {
  const { stores, dependencies } = await aDeskOf('default', [aSender()]);
  for (const one of told) await stores.events.append(one);
  const order = told.reduce<Order | undefined>(fold, undefined);
  if (!order) throw new Error('no events');
  await stores.orders.commit({ order, messages, version: 0, linkHash: undefined, now: at('12:00') });
  const routes = deskRoutes(dependencies);
  return async (list: 'timeline' | 'messages' | undefined, query: Record<string, string> = {}) => {
    const route = list ? (`GET /orders/{orderId}/${list}` as const) : 'GET /orders/{orderId}';
    const { body } = await routes[route]({
      colleague: { name: 'ann', username: 'ann', seesAll: false, sees: () => true },
      ...{ parameters: { orderId }, query, ifMatch: undefined, body: () => ({}), now: at('12:00') },
    });
    return body as { timeline?: object[]; messages?: object[]; next?: string };
  };
}

describe.each(['timeline', 'messages'] as const)('an order’s %s', (list) => {
  it.each(['1', '2', '3', '100'])(
    'in parts of %s is whole, each once, in the sequence in which it came about',
    async (limit) => {
      const ask = await aDeskWithALongOrder();
      const { [list]: whole = [] } = await ask(undefined);
      const parts: object[][] = [];
      let next: string | undefined;
      do {
        const answer = await ask(list, { limit, ...(next === undefined ? {} : { cursor: next }) });
        parts.push(answer[list] ?? []);
        next = answer.next;
      } while (next !== undefined);
      expect(parts.every((part) => part.length <= Number(limit))).toBe(true);
      expect(parts.flat()).toHaveLength(list === 'timeline' ? told.length : messages.length);
      const sorted = (all: object[]) => all.map((one) => JSON.stringify(one)).sort();
      expect(sorted(parts.flat())).toEqual(sorted(whole));
      const times = parts
        .flat()
        .map(
          (one) =>
            Object.assign({ occurredAt: '', plannedAt: '' }, one)[list === 'timeline' ? 'occurredAt' : 'plannedAt'],
        );
      expect(times).toEqual(times.toSorted());
    },
  );

  it('goes on by its own cursors alone', async () => {
    const ask = await aDeskWithALongOrder();
    const { next = '' } = await ask(list, { limit: '1' });
    await expect(ask(list === 'timeline' ? 'messages' : 'timeline', { cursor: next })).rejects.toThrow(
      'cursor_unknown',
    );
  });
});
