import type { Message } from '../../../shared/messages/message.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import { form } from '../page/form.ts';
import { html, type Html } from '../page/html.ts';
import type { PageRequest } from '../page/page.ts';
import { paths } from '../page/paths.ts';
import { inLocalTime, timeElement } from '../page/when.ts';
import { type OfOrder, resendForm } from './resend-form.ts';
import { asTitle, channelWords, recipientWords, reportWords, standingOfMessage } from './words.ts';

/** Every message of an order, the latest first, with why it stands where it stands, and what can be done about it. */
export const messageList = (messages: readonly Message[], facts: OfOrder): Html =>
  messages.length === 0
    ? html`<p class="soft">Nothing has been said of this order.</p>`
    : html`<ol class="rows">
        ${[...messages].reverse().map((message) => entry(message, facts))}
      </ol>`;

function entry(message: Message, facts: OfOrder): Html {
  const { id, state, name, channel, recipient, rule, verdict, codes, report } = message;
  const { request } = facts;
  const { timeZone } = request.sender;
  const { word, tone } = standingOfMessage(message);
  return html`<li id="${id}">
    <div class="line">
      <span class="badge ${tone}">${word}</span>
      <h3>${asTitle(name)}</h3>
      <span class="soft">${channelWords[channel]} to ${recipientWords(recipient)}</span>
      ${state === 'held' && 'until'} ${timeElement(timeOf(message), timeZone)}
    </div>
    <p>${inLocalTime(verdict, timeZone)}</p>
    ${
      report &&
      html`<p>
        <strong>Report:</strong> ${reportWords[report.kind]}, ${timeElement(report.at, timeZone)}
        <code>${report.code}</code>
      </p>`
    }
    <div class="foot">
      <p class="soft small">Rule <code>${rule}</code> · <code>${codes.join(' ')}</code></p>
      ${state === 'held' && cancelForm(message, request)} ${ended.has(state) && resendForm(message, facts)}
    </div>
  </li>`;
}

const ended = new Set<Message['state']>(['sent', 'failed', 'skipped', 'unknown']);

/** When it came to stand where it stands, as far as that is known; until when, where it waits. */
function timeOf(message: Message): Instant {
  switch (message.state) {
    case 'sent':
      return message.sentAt;
    case 'failed':
      return message.failedAt;
    case 'skipped':
      return message.skippedAt;
    case 'held':
      return message.until;
    default:
      return message.plannedAt;
  }
}

const cancelForm = ({ id, orderId }: Message, request: PageRequest): Html =>
  form(paths.cancel, request, { order: orderId, message: id }, html`<button class="quiet">Do not send</button>`);
