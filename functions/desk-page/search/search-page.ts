import { plain } from '../../../shared/messages/wording/plain-text.ts';
import { html, type Html } from '../page/html.ts';
import type { Look } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { timeElement } from '../page/when.ts';
import { standsAt } from '../order/words.ts';
import { findOrders, type FindOrdersDependencies, type FoundOrder } from './find-orders.ts';

/** `GET /desk/search`: how to find somebody. The field itself stands in the head of every page. */
export const lookAtSearch: Look = () => ({ title: 'Find an order or a person', main: howTo });

/** `POST /desk/search`: the order that is meant, or all of a person's; an address stands in no address of a page. */
export const search =
  (dependencies: FindOrdersDependencies): Look =>
  async ({ form, senders, now }) => {
    const asked = form.get('q')?.trim() ?? '';
    const found = await findOrders(asked, senders, now, dependencies);
    const [only] = found;
    if (only && found.length === 1) return { goTo: orderPath(only) };
    const title = found.length > 0 ? `${found.length} orders found` : 'Nothing found';
    const several = html`<p class="soft">For “${asked}”, the newest first.</p>
      <ul class="card rows">
        ${found.map((one) => result(one, senders.length > 1))}
      </ul>`;
    const none = html`<p>There is no order “${asked}”, and nobody is known by it.</p>
      ${howTo}`;
    return { title, main: found.length > 0 ? several : none };
  };

const howTo = html`<p class="soft">
  An order is found by its id or number, or the tracking number of a parcel, a person by their whole e-mail address or
  phone number. Numbers of another country begin with + and the country code.
</p>`;

const orderPath = ({ sender, order }: FoundOrder): string =>
  withQuery(paths.order, { sender: sender.id, order: order.orderId });

function result(found: FoundOrder, namesSender: boolean): Html {
  const { sender, order, since } = found;
  const { number, customer } = order.facts.values;
  return html`<li>
    <div class="line">
      <a href="${orderPath(found)}"><strong>Order ${plain(number, 60) ?? order.orderId}</strong></a>
      <span>${plain(customer?.name ?? customer?.givenName, 100)}</span>
      <span class="badge">${standsAt(order)}</span>
      ${namesSender && html`<span class="soft">${sender.name}</span>`} ${timeElement(since, sender.timeZone)}
    </div>
  </li>`;
}
