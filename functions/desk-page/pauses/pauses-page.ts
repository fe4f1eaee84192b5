import { channelNames } from '../../../shared/orders/order-facts.ts';
import { scopeInWords } from '../../../shared/senders/pause.ts';
import { rulesOf } from '../../../shared/senders/rules-of.ts';
import type { SenderStore } from '../../../shared/senders/sender-store.ts';
import { pausesSeenBy } from '../../desk/pauses.ts';
import { notFound } from '../../desk/problems.ts';
import type { Act } from '../act.ts';
import { channelWords } from '../order/words.ts';
import { form } from '../page/form.ts';
import { html, type Html } from '../page/html.ts';
import { noticeOf } from '../page/notice.ts';
import type { Look, PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { pauseList, pauseNotices } from './pause-list.ts';
import { scopeFields, scopeOf } from './scope.ts';

/** `GET /desk/pauses`: what is paused, and what may be. */
export const lookAtPauses =
  ({ senders }: { senders: Pick<SenderStore, 'pauses'> }): Look =>
  async (request) => ({
    title: 'Pauses',
    place: 'pauses',
    main: html`${noticeOf(request, pauseNotices)}
      <div class="split">
        <section class="card" aria-labelledby="paused">
          <h2 id="paused">Paused now</h2>
          ${pauseList(await pausesSeenBy(request.colleague, senders), request)}
        </section>
        <section class="card" aria-labelledby="pause">
          <h2 id="pause">Pause something</h2>
          ${choice(request)}
        </section>
      </div>`,
  });

/** Chooses what is to be paused; nothing is paused by it yet. */
const choice = ({ sender, colleague }: PageRequest): Html => html`
  <form method="get" action="${paths.confirmPause}">
    <input type="hidden" name="sender" value="${sender.id}" />
    <p class="field">
      <label for="of">Whose messages</label>
      <select id="of" name="of">
        <option value="${sender.id}">${sender.name}</option>
        ${colleague.seesAll && html`<option value="">the whole account</option>`}
      </select>
    </p>
    <p class="field">
      <label for="channel">Over which channel</label>
      <select id="channel" name="channel">
        <option value="">all</option>
        ${channelNames.map((channel) => html`<option value="${channel}">${channelWords[channel]}</option>`)}
      </select>
    </p>
    <p class="field">
      <label for="rule">Of which rule</label>
      <select id="rule" name="rule">
        <option value="">all</option>
        ${rulesOf(sender).map(({ id }) => html`<option value="${id}">${id}</option>`)}
      </select>
    </p>
    <button>Go on</button>
  </form>
`;

/** `GET /desk/pauses/confirm`: says what would be paused, and asks once more. */
export const confirmPause: Look = (request) => {
  const scope = scopeOf(request.query);
  if (!scope || (scope.sender === undefined && !request.colleague.seesAll)) throw notFound('choice');
  const back = withQuery(paths.pauses, { sender: request.sender.id });
  return {
    title: `Pause ${scopeInWords(scope)}?`,
    place: 'pauses',
    main: html`<div class="card narrow">
      <p>
        Within a minute nothing of it goes any more. It is held, judged anew every five minutes, and expires at its
        time: who waits for news hears nothing until somebody lets it go on.
      </p>
      <div class="actions">
        ${form(paths.pause, request, scopeFields(scope), html`<button class="grave">Pause it</button>`)}
        <a class="button quiet" href="${back}">Not now</a>
      </div>
    </div>`,
  };
};

/** `POST /desk/pauses/pause` and `/resume`: does it, and shows what is paused then. */
export const changePause =
  ({ act }: { act: Act }, route: 'POST /pause' | 'POST /resume'): Look =>
  async (request) => {
    const scope = scopeOf(request.form);
    if (!scope) throw notFound('choice');
    await act(route, request, { body: scope });
    return {
      goTo: withQuery(paths.pauses, {
        sender: request.sender.id,
        done: route === 'POST /pause' ? 'paused' : 'resumed',
      }),
    };
  };
