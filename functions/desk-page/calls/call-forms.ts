import type { Call } from '../../../shared/calls/call.ts';
import { form } from '../page/form.ts';
import { html, type Html } from '../page/html.ts';
import type { PageRequest } from '../page/page.ts';
import { paths } from '../page/paths.ts';
import { outcomes } from './outcomes.ts';

/** What was typed of how a call went and could not be followed. */
export interface FaultyOutcome {
  note: string;
  next: string;
  fault: string;
}

/** Takes a call, or without one the best there is: for a while nobody else is on it. */
export const takeForm = (call: Call | undefined, words: string, request: PageRequest, look = ''): Html =>
  form(
    paths.take,
    request,
    call ? { order: call.orderId, call: call.id } : {},
    html`<button class="${look}">
      ${words}${call && html`<span class="hidden"> of ${call.name ?? call.phone}</span>`}
    </button>`,
  );

export const releaseForm = ({ id, orderId }: Call, request: PageRequest): Html =>
  form(paths.release, request, { order: orderId, call: id }, html`<button class="quiet">Give it back</button>`);

/** How a call went, in one press; before that, if need be, a note and another time. */
export const outcomeForm = ({ id, orderId }: Call, request: PageRequest, faulty?: FaultyOutcome): Html =>
  form(
    paths.outcome,
    request,
    { order: orderId, call: id },
    // Return in a field must not say that somebody was reached: a default button that can't be pressed keeps it from that.
    html`<button class="hidden" disabled aria-hidden="true" tabindex="-1"></button>
      <div class="actions">
        ${outcomes.map(
          ({ outcome, words }) =>
            html`<button name="outcome" value="${outcome}" class="${outcome !== 'reached' && 'quiet'}">
              ${words}
            </button>`,
        )}
      </div>
      <details class="more" ${faulty && html`open`}>
        <summary>With a note, or another time that was agreed</summary>
        ${faulty && html`<p class="fault" id="fault">${faulty.fault}</p>`}
        <p class="field">
          <label for="note">Note</label>
          <textarea id="note" name="note" rows="3" maxlength="2000">${faulty?.note}</textarea>
        </p>
        <p class="field">
          <label for="next">Phone again at <span>(${request.sender.timeZone})</span></label>
          <input
            id="next"
            name="next"
            type="datetime-local"
            value="${faulty?.next}"
            ${faulty && html`aria-invalid="true" aria-describedby="fault" autofocus`}
          />
        </p>
        <p class="field">
          <label for="refuses">Who wants no more calls</label>
          <select id="refuses" name="refuses">
            <option value="">gets messages all the same</option>
            <option value="everything">wants no messages either</option>
          </select>
        </p>
      </details>`,
  );
