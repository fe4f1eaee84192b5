import type { Call } from '../../../shared/calls/call.ts';
import { html, type Html } from '../page/html.ts';
import type { PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { timeElement } from '../page/when.ts';
import { takeForm } from './call-forms.ts';

/** Who is to be phoned next, and how many wait. */
export function callSummary(next: Call | undefined, waiting: number, request: PageRequest): Html {
  const { sender } = request;
  const list = withQuery(paths.calls, { sender: sender.id });
  const count = html`<p class="more">
    <a href="${list}">${waiting === 1 ? 'One call' : `${waiting} calls`} on the list</a>
  </p>`;
  if (!next)
    return html`<p class="soft">Nobody is to be phoned now.</p>
      ${waiting > 0 && count}`;
  return html`<p><strong>${next.name ?? next.phone}</strong></p>
    <p>${next.headline}</p>
    <p class="soft small">
      Order ${next.number ?? next.orderId}, since ${timeElement(next.requestedAt, sender.timeZone)}
    </p>
    <div class="actions">${takeForm(undefined, 'Take this call', request)}</div>
    ${count}`;
}
