import { type Pause, scopeInWords } from '../../../shared/senders/pause.ts';
import { form } from '../page/form.ts';
import { html, type Html } from '../page/html.ts';
import type { PageRequest } from '../page/page.ts';
import { paths } from '../page/paths.ts';
import { timeElement } from '../page/when.ts';
import { scopeFields } from './scope.ts';

export const pauseNotices = {
  paused: 'Within a minute nothing of it goes any more; it is held.',
  resumed: 'What was held goes within minutes, if it is still worth saying.',
};

/** What is paused, by whom, and a button that lets it go on, for whoever may press it. */
export function pauseList(pauses: readonly Pause[], request: PageRequest): Html {
  if (pauses.length === 0) return html`<p class="soft">Nothing is paused.</p>`;
  return html`<ul class="rows">
    ${pauses.map(
      (pause) =>
        html`<li>
          <div class="line">
            <span class="badge wait">Paused</span>
            <strong>${scopeInWords(pause)}</strong>
            ${timeElement(pause.since, request.sender.timeZone)}
          </div>
          <p class="soft small">by ${pause.by}</p>
          ${
            (pause.sender !== undefined || request.colleague.seesAll) &&
            form(
              paths.resume,
              request,
              scopeFields(pause),
              html`<button class="quiet">Let it go on <span class="hidden">: ${scopeInWords(pause)}</span></button>`,
            )
          }
        </li>`,
    )}
  </ul>`;
}
