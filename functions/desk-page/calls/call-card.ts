import type { Call } from '../../../shared/calls/call.ts';
import { timeOf } from '../../../shared/messages/wording/local-time.ts';
import { inWords } from '../order/words.ts';
import { form } from '../page/form.ts';
import { html, type Html } from '../page/html.ts';
import type { PageRequest } from '../page/page.ts';
import { paths } from '../page/paths.ts';
import { timeElement } from '../page/when.ts';
import { outcomes } from './outcomes.ts';

/** Whom to phone, what to say, and how it went in one press. */
export function callCard(call: Call, request: PageRequest): Html {
  const { name, phone, zone, headline, script, requestedAt, dueAt, attempts } = call;
  const { now, sender } = request;
  const there = timeOf(now, { language: 'en', locale: 'en-GB', zone });
  return html`<section class="card call" aria-labelledby="call">
    <h2 id="call">${name ?? 'Somebody'}</h2>
    <p><a class="button dial" href="tel:${phone}">Phone ${phone}</a></p>
    <p class="soft small">
      It is ${there} there. Waiting since ${timeElement(requestedAt, sender.timeZone)}, worth it until
      ${timeElement(dueAt, sender.timeZone)}.
    </p>
    <h3>${headline}</h3>
    <ul class="script">
      ${script.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      attempts.length > 0 &&
      html`<h3>Tried before</h3>
        <ul>
          ${attempts.map(
            ({ at, by, outcome, note }) =>
              html`<li>
                ${timeElement(at, sender.timeZone)} ${by}: ${inWords(outcome)}${note !== undefined && `. ${note}`}
              </li>`,
          )}
        </ul>`
    }
    <h3>How did it go?</h3>
    <div class="actions">${outcomes.map(({ outcome, words }) => outcomeForm(outcome, words, call, request))}</div>
  </section>`;
}

const outcomeForm = (outcome: string, words: string, { id, orderId }: Call, request: PageRequest): Html =>
  form(paths.outcome, request, { order: orderId, call: id, outcome }, html`<button>${words}</button>`);
