import type { Act, ActName } from '../../../shared/acts/act.ts';
import type { ActStore } from '../../../shared/acts/act-store.ts';
import { html, type Html } from '../page/html.ts';
import type { Look, PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { timeElement } from '../page/when.ts';
import { inWords } from '../order/words.ts';

const mostActs = 50;

const words: Record<ActName, string> = {
  message_cancelled: 'cancelled a held message',
  message_resent: 'had a message said again',
  order_noted: 'left a note',
  called: 'phoned',
  customer_exported: 'took out what is kept of a customer',
  customer_erased: 'erased what was kept of a customer',
  settings_saved: 'saved settings',
  settings_restored: 'restored settings',
  paused: 'paused',
  resumed: 'let go on',
  test_sent: 'sent a test to themselves',
};

/** `GET /desk/done`: who did what at the desk of a sender, the latest first; whoever sees all sees the account's too. */
export const lookAtActs =
  ({ acts }: { acts: Pick<ActStore, 'latest'> }): Look =>
  async (request) => {
    const { colleague, sender, query } = request;
    const before = query.get('before') ?? undefined;
    const [own, ofAccount] = await Promise.all([
      acts.latest(sender.id, mostActs, before),
      colleague.seesAll ? acts.latest(undefined, mostActs, before) : [],
    ]);
    const latest = [...own, ...ofAccount].sort((one, other) => (one.at > other.at ? -1 : 1)).slice(0, mostActs);
    const last = latest.at(-1);
    const earlier = last && withQuery(paths.acts, { sender: sender.id, before: last.at });
    return {
      title: 'What was done',
      place: 'acts',
      main: html`<section class="card">
        ${
          latest.length === 0
            ? html`<p class="soft">Nothing that is kept.</p>`
            : html`<ol class="rows">
                ${latest.map((act) => entry(act, request))}
              </ol>`
        }
        ${latest.length === mostActs && html`<p class="more"><a href="${earlier}">What was before</a></p>`}
      </section>`,
    };
  };

function entry({ at, by, what, senderId, to: { order, ...to } }: Act, { sender }: PageRequest): Html {
  const names = Object.entries(to).map(([name, value]) => html`<span>${inWords(name)} <code>${value}</code></span> `);
  return html`<li>
    <div class="line">
      <span><strong>${by}</strong> ${words[what]}</span>
      ${
        order !== undefined &&
        html`<a href="${withQuery(paths.order, { sender: sender.id, order })}">Order ${order}</a>`
      }
      ${senderId === undefined && html`<span class="badge">the whole account</span>`}
      ${timeElement(at, sender.timeZone)}
    </div>
    ${names.length > 0 && html`<p class="soft small">${names}</p>`}
  </li>`;
}
