import type { Call } from '../../../shared/calls/call.ts';
import { html, type Html } from '../page/html.ts';
import type { PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { timeElement } from '../page/when.ts';

/** A call's own address: the order beside it, and what to say. */
export const callPath = ({ senderId, orderId, id }: Call): string =>
  withQuery(paths.calls, { sender: senderId, order: orderId, call: id });

/** Who is to be phoned next, and how many wait. */
export function callSummary(open: readonly Call[], { sender }: PageRequest): Html {
  const [next] = open;
  if (!next) return html`<p class="soft">Nobody waits to be phoned.</p>`;
  return html`<p><strong>${next.name ?? next.phone}</strong></p>
    <p>${next.headline}</p>
    <p class="soft small">
      Order ${next.number ?? next.orderId}, since ${timeElement(next.requestedAt, sender.timeZone)}
    </p>
    <p class="actions"><a class="button" href="${callPath(next)}">Make this call</a></p>
    ${
      open.length > 1 &&
      html`<p class="more"><a href="${withQuery(paths.calls, { sender: sender.id })}">${open.length - 1} more</a></p>`
    }`;
}
