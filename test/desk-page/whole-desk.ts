import { actingRoutes } from '../../functions/desk/acts/acting-routes.ts';
import { takingRoutes } from '../../functions/desk/calls/taking-routes.ts';
import { pages } from '../../functions/desk-page/pages.ts';
import { aDeskOf } from '../desk/desk.ts';
import { aDesk, namedPool, senders } from './desk.ts';

/** The whole desk, with one order, its held SMS and a call of a sender's. */
export async function aWholeDesk(senderId = 'default') {
  const desk = await aDeskOf(senderId, senders);
  const { dependencies, stores } = desk;
  const linkOf = () => Promise.resolve('https://status.example.com/t/Zk3vQ9pL1xT7mB2c');
  const routes = { ...takingRoutes(dependencies), ...actingRoutes(dependencies) };
  const { GET, POST } = pages({ ...dependencies, ...stores, routes, wait: () => Promise.resolve(), linkOf });
  return { ...desk, ...aDesk({ GET, POST }, namedPool), GET, POST };
}
