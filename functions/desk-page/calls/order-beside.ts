import type { OrderHistory } from '../../desk/read-order.ts';
import { factList } from '../order/facts.ts';
import { timelineList } from '../order/timeline.ts';
import { standsAt } from '../order/words.ts';
import { html, type Html } from '../page/html.ts';
import type { PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';

const mostEvents = 4;

/** The order that a call is about, as much of it as one needs while phoning. */
export const orderBeside = ({ order, timeline }: OrderHistory, { sender }: PageRequest): Html =>
  html`<section class="card" aria-labelledby="order">
    <h2 id="order">
      <a href="${withQuery(paths.order, { sender: sender.id, order: order.orderId })}"
        >Order ${order.facts.values.number ?? order.orderId}</a
      >
    </h2>
    <p class="standing-beside"><span class="badge">${standsAt(order)}</span></p>
    ${factList(order, sender.timeZone)}
    <h3 class="apart">What has happened last</h3>
    ${timelineList(timeline.slice(-mostEvents), order, sender)}
  </section>`;
