import { escapeHtml } from '../../../shared/messages/template.ts';

/** A piece of HTML that is safe as it stands. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in HTML: text, which is escaped; HTML, which is not; and what is not there. */
export type Value = Html | string | number | undefined | null | false | readonly Value[];

/** HTML with values in it, each escaped unless it is HTML itself. It may stand in text, or in an attribute between quotes. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(parts.reduce((so, part, index) => so + textOf(values[index - 1]) + part));

function textOf(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(textOf).join('');
}
