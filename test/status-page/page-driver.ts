import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createHandler } from '../../functions/status-page/handler.ts';
import type { ProblemDependencies } from '../../functions/status-page/problem/problem.ts';
import { hashOf } from '../../shared/links/link.ts';
import type { Event } from '../../shared/orders/event.ts';
import { fold } from '../../shared/orders/fold.ts';
import type { Order } from '../../shared/orders/order.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { vapidKeysOf } from '../../shared/push/vapid.ts';
import { memoryStores } from '../fakes/memory-stores.ts';
import { formsIn } from './forms-in.ts';

export const token = 'Zk3vQ9pL1xT7mB2c';
/** Far ahead of every clock, so that it is the one that counts. */
export const now = '2996-11-24T09:10:00.000Z';

type Fields = Record<string, string>;
type Headers = Record<string, string>;
interface Asked {
  body?: string;
  contentType?: string;
  query?: string;
  headers?: Headers;
  at?: string;
}
interface Given {
  events?: Event[];
  keptUntil?: string;
  sender?: Sender;
  noted?: Partial<Order>;
  /** In place of those that are made up here. */
  ports?: Partial<ProblemDependencies>;
}
export type Answer = APIGatewayProxyStructuredResultV2;

/** A page of an order with some events and what else is noted on it, and what a browser may ask of it. */
export async function aPage({
  events = [anEvent()],
  keptUntil = '9999',
  sender = aSender(),
  noted = {},
  ports,
}: Given = {}) {
  const stores = memoryStores();
  const files = new Map<string, { head: Buffer; bytes: number }>();
  for (const event of events) await stores.events.append(event);
  const order = events.reduce<Order | undefined>(fold, undefined);
  if (!order) throw new Error('a page is of an order');
  await stores.orders.commit({ order: { ...order, ...noted }, messages: [], version: 0, linkHash: hashOf(token), now });
  const handler = createHandler({
    ...stores,
    photoLinks: { toRead: (key) => Promise.resolve(`https://photos.example.com/${key}?signed`) },
    photoOrigin: 'https://photos.example.com',
    photoForms: {
      toPost: (key, most, back) =>
        Promise.resolve({ url: 'https://photos.example.com/bucket', fields: { key, most: `${most}`, back } }),
    },
    readBeginning: (key) => Promise.resolve(files.get(key)),
    ...ports,
    orders: {
      find: async (senderId, orderId) => {
        const found = await stores.orders.find(senderId, orderId);
        return found && { ...found, keptUntil };
      },
    },
    findSender: () => Promise.resolve(sender),
    pushKey: () => Promise.resolve(vapidKeysOf('a secret').publicKey),
  });

  const ask = (
    method: string,
    path: string,
    { body, contentType = 'application/x-www-form-urlencoded', query = '', headers = {}, at = now }: Asked = {},
  ): Promise<Answer> =>
    handler({
      rawPath: path,
      rawQueryString: query,
      headers: { 'content-type': contentType, 'accept-language': 'sv', host: 'status.example.com', ...headers },
      requestContext: { timeEpoch: Date.parse(at), domainName: 'status.example.com', http: { method } },
      ...(body === undefined ? {} : { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }),
    } as unknown as APIGatewayProxyEventV2);
  const path = `/t/${token}`;
  const look = (at = now) => ask('GET', path, { at });
  /** The hidden fields of an action's form, as the page has it. */
  const form = async (action: string, { of = undefined as string | undefined, at = now } = {}): Promise<Fields> => {
    const apart = action === 'problem' ? `/${action}` : '';
    const page = await ask('GET', `${path}${apart}`, { at });
    const forms = formsIn(page.body ?? '').filter((one) => one.action === `${path}/${action}`);
    const found = forms.find(({ hidden }) => of === undefined || hidden.of === of);
    if (!found) throw new Error(`The page has no form ${action}.`);
    return found.hidden;
  };
  const post = (action: string, fields: Fields, more: Asked = {}) =>
    ask('POST', `${path}/${action}`, { body: new URLSearchParams(fields).toString(), ...more });
  return {
    stores,
    /** What was uploaded, by its key. */
    files,
    ask,
    look,
    form,
    post,
    /** Opens the page, fills a form in and sends it. */
    async send(action: string, fields: Fields, { of = undefined as string | undefined, at = now } = {}) {
      return post(action, { ...(await form(action, { of, at })), ...fields }, { at });
    },
    /** What the order has heard from its page. */
    heard: (): Event[] => stores.allEvents().filter(({ source }) => source === '/status-page'),
  };
}
