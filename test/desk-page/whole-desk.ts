import { actingRoutes } from '../../functions/desk/acts/acting-routes.ts';
import { pages } from '../../functions/desk-page/pages.ts';
import { aDeskOf } from '../desk/desk.ts';
import { aDesk, namedPool, senders } from './desk.ts';

/** The whole desk, with one order, its held SMS and a call of a sender's. */
export async function aWholeDesk(senderId = 'default') {
  const desk = await aDeskOf(senderId, senders);
  const { dependencies, stores } = desk;
  const routes = actingRoutes(dependencies);
  const { GET, POST } = pages({ ...dependencies, ...stores, routes, wait: () => Promise.resolve() });
  return { ...desk, ...aDesk({ GET, POST }, namedPool), GET, POST };
}
