import { anyLink } from '../../../shared/links/link.ts';
import type { MessageName } from '../../../shared/messages/message-names.ts';
import { messageNames } from '../../../shared/messages/message-names.ts';
import { everyTag } from '../../../shared/messages/own-words/tags.ts';
import { visitKinds } from '../../../shared/orders/event-data.ts';
import { languages } from '../../../shared/senders/language.ts';
import type { Fault } from '../../desk/problems.ts';
import { checkSettings } from '../../desk/settings/check-settings.ts';
import { type CurrentSettings, findSettings, type SettingsDependencies } from '../../desk/settings/read-settings.ts';
import { notFound } from '../../desk/problems.ts';
import { asTitle } from '../order/words.ts';
import { form } from '../page/form.ts';
import { html, type Html } from '../page/html.ts';
import { noticeOf } from '../page/notice.ts';
import type { DeskPage, Look, PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { timeElement } from '../page/when.ts';
import { type Choice, choiceOf, saidBy, type Typed, wordsIn } from './choice.ts';
import { wordsForm } from './words-form.ts';

export interface WordsDependencies extends SettingsDependencies {
  testNumbers: readonly string[];
}

const notices = {
  saved: 'Saved. Within a minute messages say it so.',
  undone: 'The version before stands again, within a minute for messages.',
  tested: 'The test is on its way to you.',
};
export type WordsNotice = keyof typeof notices;

/** What came back of a form that could not be followed. */
export interface FaultyWords {
  typed: Typed;
  faults: readonly Fault[];
}

/** `GET /desk/words?message=&language=&kind=`: the words of a message, beside how it reads on a telephone and in a mailbox. */
export const lookAtWords =
  (dependencies: WordsDependencies): Look =>
  (request) =>
    showWords(request, request.query, dependencies);

/** The page of the words that `fields` choose; with `faulty` as it comes back of a form. */
export async function showWords(
  request: PageRequest,
  fields: URLSearchParams,
  dependencies: WordsDependencies,
  faulty?: FaultyWords,
): Promise<DeskPage> {
  const { sender } = request;
  const settings = await findSettings(sender.id, dependencies);
  if (!settings) throw notFound('sender');
  const choice = choiceOf(fields, sender);
  const preview = withQuery(paths.preview, { sender: sender.id, ...choice });
  const written = {
    ...choice,
    typed: faulty?.typed ?? wordsIn(settings.document, choice),
    version: settings.version,
    faults: faulty?.faults ?? [],
    warnings: faulty ? [] : warningsOf(settings, dependencies),
    testNumbers: dependencies.testNumbers,
  };
  return {
    title: 'Words',
    place: 'words',
    script: paths.script,
    ...(faulty ? { status: 422 } : {}),
    main: html`${noticeOf(request, notices)} ${choiceForm(choice, request)}
      <div class="split even">
        <section class="card" aria-labelledby="own">
          <h2 id="own">${asTitle(choice.message)}, in your words</h2>
          <p class="soft small">What is left empty stays as Waypost says it.</p>
          ${wordsForm(written, request)} ${tagTable()} ${standing(settings, request)}
        </section>
        <section class="card preview" aria-labelledby="reads">
          <h2 id="reads">How it reads</h2>
          <iframe
            id="preview"
            name="preview"
            title="How it reads"
            sandbox="allow-same-origin"
            src="${preview}"
          ></iframe>
        </section>
      </div>`,
  };
}

function warningsOf({ senderId, document }: CurrentSettings, dependencies: WordsDependencies): Fault[] {
  const link = anyLink(dependencies.statusPageUrl);
  const checked = checkSettings(senderId, document, { ...dependencies, link });
  return 'faults' in checked ? [] : checked.warnings.flatMap((one) => ('path' in one ? [one] : []));
}

function choiceForm(choice: Choice, { sender }: PageRequest): Html {
  const said = saidBy(sender);
  const others = messageNames.filter((name) => !said.includes(name));
  const messages = (names: readonly MessageName[]) =>
    names.map(
      (name) => html`<option value="${name}" ${name === choice.message && html`selected`}>${asTitle(name)}</option>`,
    );
  const options = (names: readonly string[], chosen: string, words: Record<string, string> = {}) =>
    names.map(
      (name) => html`<option value="${name}" ${name === chosen && html`selected`}>${words[name] ?? name}</option>`,
    );
  return html`<form method="get" action="${paths.words}" class="choice">
    <input type="hidden" name="sender" value="${sender.id}" />
    <p>
      <label for="message">Message</label>
      <select id="message" name="message">
        <optgroup label="Your rules say">${messages(said)}</optgroup>
        <optgroup label="Others">${messages(others)}</optgroup>
      </select>
    </p>
    <p>
      <label for="language">Language</label>
      <select id="language" name="language">
        ${options(languages, choice.language, languageNames)}
      </select>
    </p>
    <p>
      <label for="kind">Example of</label>
      <select id="kind" name="kind">
        ${options(visitKinds, choice.kind)}
      </select>
    </p>
    <button class="quiet">Show</button>
  </form>`;
}

const inEnglish = new Intl.DisplayNames('en', { type: 'language' });
const languageNames = Object.fromEntries(languages.map((language) => [language, inEnglish.of(language) ?? language]));

const tagTable = (): Html =>
  html`<details class="tags">
    <summary>What may stand between {{ and }}</summary>
    <dl class="facts">
      ${everyTag().map(
        ([name, { means, example }]) =>
          html`<div>
            <dt><code>{{${name}}}</code></dt>
            <dd>${means} <span class="soft">${example && `(${example})`}</span></dd>
          </div>`,
      )}
    </dl>
  </details>`;

/** Which version stands, and the way back to the one before. */
function standing(settings: CurrentSettings, request: PageRequest): Html {
  if (settings.version === 0) return html`<p class="soft small">These settings are those of the account's file.</p>`;
  const { version, updatedAt, updatedBy } = settings as Extract<CurrentSettings, { updatedAt: string }>;
  return html`<div class="standing-version">
    <p class="soft small">
      Version ${version} of the settings stands, by ${updatedBy}, ${timeElement(updatedAt, request.sender.timeZone)}.
      Undoing it takes back all that it changed.
    </p>
    ${form(
      paths.undo,
      request,
      { version: String(version), ...choiceFields(request) },
      html`<button class="quiet">Undo version ${version}</button>`,
    )}
  </div>`;
}

const choiceFields = ({ query, form: fields, sender }: PageRequest): Record<string, string> => ({
  ...choiceOf(fields.has('message') ? fields : query, sender),
});
