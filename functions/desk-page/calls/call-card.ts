import type { Call } from '../../../shared/calls/call.ts';
import { claimOf, isFreeFor } from '../../../shared/calls/claim.ts';
import { nextWithinHours } from '../../../shared/calls/calling-hours.ts';
import { isReady } from '../../../shared/calls/next-call.ts';
import { timeOf } from '../../../shared/messages/wording/local-time.ts';
import { phoneNumberOf } from '../../../shared/planning/phone.ts';
import { html, type Html } from '../page/html.ts';
import type { PageRequest } from '../page/page.ts';
import { tellTime, timeElement } from '../page/when.ts';
import { type FaultyOutcome, outcomeForm, releaseForm, takeForm } from './call-forms.ts';
import { outcomeWords } from './outcomes.ts';

/** Whom to phone and what to say; for whoever has taken it the number to tap, and how it went in one press. */
export function callCard(call: Call, request: PageRequest, faulty?: FaultyOutcome): Html {
  const { name, phone, zone, headline, script, requestedAt, dueAt, attempts } = call;
  const { colleague, now, sender } = request;
  const isMine = claimOf(call, now)?.by === colleague.name;
  const there = timeOf(now, { language: 'en', locale: 'en-GB', zone });
  return html`<section class="card call" aria-labelledby="call">
    <h2 id="call">${name ?? phone}</h2>
    ${isMine && html`<p><a class="button dial" href="tel:${phone}">Phone ${readable(phone)}</a></p>`}
    ${notYet(call, request)}
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
                ${timeElement(at, sender.timeZone)} ${by}: ${outcomeWords[outcome]}${note !== undefined && `. ${note}`}
              </li>`,
          )}
        </ul>`
    }
    ${isMine ? ofMine(call, request, faulty) : ofOthers(call, request)}
  </section>`;
}

/** `+46 70 123 45 67`. */
const readable = (phone: string): string => phoneNumberOf(phone)?.formatInternational() ?? phone;

const notYet = (call: Call, { now, sender }: PageRequest): Html | false =>
  !isReady(call, now) &&
  html`<p class="notice wait">
    Not yet: ${tellTime(nextWithinHours(call, call.notBefore > now ? call.notBefore : now), sender.timeZone)} would be
    right.
  </p>`;

const ofMine = (call: Call, request: PageRequest, faulty: FaultyOutcome | undefined): Html => html`
  <h3>How did it go?</h3>
  ${outcomeForm(call, request, faulty)} ${releaseForm(call, request)}
`;

function ofOthers(call: Call, request: PageRequest): Html {
  const { colleague, now, sender } = request;
  const claim = claimOf(call, now);
  if (claim && !isFreeFor(call, colleague.name, now)) {
    return html`<p class="notice wait">${claim.by} is on it until ${timeElement(claim.until, sender.timeZone)}.</p>`;
  }
  return html`<div class="actions">${takeForm(call, 'Take this call', request)}</div>
    <p class="soft small">It is yours for a quarter of an hour then, and nobody else phones.</p>`;
}
