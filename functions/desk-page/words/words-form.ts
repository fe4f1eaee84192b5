import type { Fault } from '../../desk/problems.ts';
import { form } from '../page/form.ts';
import { html, type Html } from '../page/html.ts';
import type { PageRequest } from '../page/page.ts';
import { paths } from '../page/paths.ts';
import type { Choice, FieldName, Typed } from './choice.ts';

export interface WordsForm extends Choice {
  typed: Typed;
  /** The version that the words were read from. */
  version: number;
  faults: readonly Fault[];
  /** What can be used as it is and may not be meant so. */
  warnings: readonly Fault[];
  testNumbers: readonly string[];
}

const fields: Record<FieldName, { label: string; hint: string; most: number; rows?: number }> = {
  subject: { label: 'Subject', hint: 'of the e-mail', most: 200 },
  headline: { label: 'Headline', hint: 'in large letters at the head of the e-mail', most: 200 },
  text: {
    label: 'Text',
    hint: 'each line a paragraph; the SMS says it too, unless it has words of its own',
    most: 4000,
    rows: 6,
  },
  sms: { label: 'SMS', hint: 'in place of the text', most: 1000, rows: 4 },
};

/** Where words are written. What is left empty stays as Waypost says it. */
export function wordsForm(written: WordsForm, request: PageRequest): Html {
  const { message, language, kind, version } = written;
  const about = { message, language, kind, version: String(version) };
  return html`<div id="words" data-preview="${paths.preview}">
    ${form(
      paths.words,
      request,
      about,
      html`${elsewhere(written)} ${(Object.keys(fields) as FieldName[]).map((name) => field(name, written))}
        <p class="hidden" id="said" role="status"></p>
        <div class="actions">
          <button name="act" value="save">Save</button>
          <button class="quiet" formaction="${paths.preview}" formtarget="preview">Preview</button>
          <button class="quiet" name="act" value="test-email">E-mail me a test</button>
        </div>
        ${smsTest(written)}`,
    )}
  </div>`;
}

/** Faults that are of no field here: the rest of the settings, or the provider. */
function elsewhere({ faults, ...choice }: WordsForm): Html | false {
  const others = faults.filter(({ path }) => fieldOf(path, choice) === undefined);
  return (
    others.length > 0 &&
    html`<ul class="notice bad" role="alert">
      ${others.map(({ path, detail }) => html`<li>${path && html`<code>${path}</code> `}${detail}</li>`)}
    </ul>`
  );
}

/** The field that a path into settings leads to, if it is one of the words that are looked at. */
function fieldOf(path: string, { message, language }: Pick<Choice, 'message' | 'language'>): FieldName | undefined {
  const [, name] = /^\/templates\/[^/]+\/[^/]+\/(\w+)/.exec(path) ?? [];
  const isHere = path.startsWith(`/templates/${message}/${language}/`);
  return isHere && name !== undefined && Object.hasOwn(fields, name) ? (name as FieldName) : undefined;
}

function field(name: FieldName, { typed, faults, warnings, ...choice }: WordsForm): Html {
  const { label, hint, most, rows } = fields[name];
  const ofThis = ({ path }: Fault) => fieldOf(path, choice) === name;
  const [wrong, doubtful] = [faults.filter(ofThis), warnings.filter(ofThis)];
  const isFirst = faults.findIndex((fault) => fieldOf(fault.path, choice) !== undefined) === faults.findIndex(ofThis);
  const described = [`${name}-hint`, ...(wrong.length > 0 ? [`${name}-fault`] : [])].join(' ');
  const attributes = html`id="${name}" name="${name}" maxlength="${most}" aria-describedby="${described}"
  ${wrong.length > 0 && html`aria-invalid="true" ${isFirst && html`autofocus`}`}`;
  return html`<div class="field">
    <label for="${name}">${label} <span id="${name}-hint">${hint}</span></label>
    ${
      rows === undefined
        ? html`<input ${attributes} value="${typed[name]}" />`
        : html`<textarea ${attributes} rows="${rows}">${typed[name]}</textarea>`
    }
    ${
      wrong.length > 0 &&
      html`<div class="fault" id="${name}-fault">${wrong.map(({ detail }) => html`<p>${detail}</p>`)}</div>`
    }
    ${doubtful.map(({ detail }) => html`<p class="doubt">${detail}</p>`)}
  </div>`;
}

const smsTest = ({ testNumbers }: WordsForm): Html | false =>
  testNumbers.length > 0 &&
  html`<div class="actions end">
    <p class="field">
      <label for="to">A number of the account's own</label>
      <select id="to" name="to">
        ${testNumbers.map((number) => html`<option>${number}</option>`)}
      </select>
    </p>
    <button class="quiet" name="act" value="test-sms">Send an SMS there</button>
  </div>`;
