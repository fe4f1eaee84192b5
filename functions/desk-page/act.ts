import type { ActingRoute } from '../desk/acts/acting-routes.ts';
import type { Answerer } from '../desk/handler.ts';
import type { PageRequest } from './page/page.ts';

/** What a route is asked, besides who asks and for which sender. */
interface Asked {
  parameters?: Record<string, string>;
  query?: Record<string, string>;
  ifMatch?: string;
  body?: object;
}

/** Does what one of the desk's routes does, as its API would for the same colleague; gives what it answers. */
export type Act = (route: ActingRoute, request: PageRequest, asked: Asked) => Promise<object>;

export const actingBy =
  (routes: Readonly<Record<ActingRoute, Answerer>>): Act =>
  async (route, { colleague, sender, now }, { parameters = {}, query = {}, ifMatch, body = {} }) => {
    const asking = { colleague, parameters, query: { sender: sender.id, ...query }, ifMatch, now };
    return (await routes[route]({ ...asking, body: () => body })).body;
  };
