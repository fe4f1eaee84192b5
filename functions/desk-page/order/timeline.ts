import type { Event } from '../../../shared/orders/event.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { silencedBy } from '../../../shared/planning/silence.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { html, type Html } from '../page/html.ts';
import { timeElement } from '../page/when.ts';
import { tellData } from './tell-data.ts';
import { asTitle, inWords, silenceWords } from './words.ts';

/** What has happened, the latest first, and of what nobody was told why. */
export const timelineList = (timeline: readonly Event[], order: Order, sender: Sender): Html =>
  html`<ol class="rows">
    ${[...timeline].reverse().map((event) => entry(event, order, sender))}
  </ol>`;

function entry(event: Event, order: Order, sender: Sender): Html {
  const { type, source, occurredAt, receivedAt, data, order: facts } = event;
  const details = tellData(data, sender.timeZone);
  // As it was when it was heard of.
  const silence = silencedBy(event, order, sender, receivedAt);
  const said = Object.keys(facts ?? {}).map(inWords);
  return html`<li>
    <div class="line">
      <h3>${asTitle(type)}</h3>
      ${timeElement(occurredAt, sender.timeZone)}
    </div>
    ${details.map((line) => html`<p>${line}</p>`)} ${silence && html`<p class="soft">${silenceWords(silence)}</p>`}
    <p class="soft small">
      <code>${type}</code> from
      ${source}${said.length > 0 && `, with ${said.join(', ')}`}${
        heardLater(event) && html`, heard ${timeElement(receivedAt, sender.timeZone)}`
      }
    </p>
  </li>`;
}

const heardLater = ({ occurredAt, receivedAt }: Event): boolean =>
  Date.parse(receivedAt) - Date.parse(occurredAt) > 5 * 60_000;
