import { capitalised } from '../../../shared/messages/wording/plain-text.ts';
import type { Event } from '../../../shared/orders/event.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { silenceOf } from '../../../shared/planning/silence.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { html, type Html } from '../page/html.ts';
import { timeElement } from '../page/when.ts';
import { tellData } from './tell-data.ts';
import { asTitle, inWords } from './words.ts';

/** What has happened, the latest first, and of what nobody was told why. */
export const timelineList = (timeline: readonly Event[], order: Order, sender: Sender): Html =>
  html`<ol class="rows">
    ${[...timeline].reverse().map((event) => entry(event, order, sender))}
  </ol>`;

function entry(event: Event, order: Order, sender: Sender): Html {
  const { type, source, occurredAt, receivedAt, data, order: facts } = event;
  const details = tellData(data, sender.timeZone);
  const [brief, long] = [details.filter(isBrief), details.filter((line) => !isBrief(line))];
  const { why } = silenceOf(event, order, sender);
  const said = Object.keys(facts ?? {}).map(inWords);
  return html`<li>
    <div class="line">
      <h3>${asTitle(type)}</h3>
      ${timeElement(occurredAt, sender.timeZone)}
    </div>
    ${brief.length > 0 && html`<p>${brief.join(' · ')}</p>`} ${long.map((line) => html`<p>${line}</p>`)}
    ${why && html`<p class="soft">${capitalised(why)}.</p>`}
    <p class="soft small">
      <code>${type}</code> from
      ${source}${said.length > 0 && `, with ${said.join(', ')}`}${
        heardLater(event) && html`, heard ${timeElement(receivedAt, sender.timeZone)}`
      }
    </p>
  </li>`;
}

const isBrief = (line: string): boolean => line.length < 60;

const heardLater = ({ occurredAt, receivedAt }: Event): boolean =>
  Date.parse(receivedAt) - Date.parse(occurredAt) > 5 * 60_000;
