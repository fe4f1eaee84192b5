import { expect } from 'vitest';
import { renderEmail, renderPush, renderSms } from '../../shared/messages/render.ts';
import type { RenderFacts } from '../../shared/messages/render-facts.ts';

/** What a reader sees of an e-mail once it is open. */
export const visibleText = (html: string): string =>
  html
    .replace(
      /<style>.*?<\/style>|<script.*?<\/script>|<!--.*?-->|<title>.*?<\/title>|<div style="display:none.*?<\/div>/gs,
      '',
    )
    .replace(/&nbsp;|<\/?(a|strong|span)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/\s*\n\s*/g, '\n');

/** What a list of e-mails shows of one. */
const previewOf = (html: string): string => /mso-hide:all[^>]*>([^&<]*)/.exec(html)?.[1] ?? '';

/** The times and days that stand in a text, as often as they do. */
export const timesIn = (words: string): string[] =>
  words.match(/\d\d:\d\d|\d+\.? (november|dezember|december|novembre|décembre|noviembre|diciembre)/gi) ?? [];

const faulty =
  /undefined|null|NaN|Invalid Date|\[object|\{\{|\}\}|\S {2}\S| [,.;:!?](?=\s|$)|[\u00a0](?![:;?!»\p{L}\d“(])|\(\s*\)|,\s*[.,]|(?<!\.)\.\.(?!\.)|: *\.|[ (]$/u;

/** That nothing in a message is left open where something is not known: no double space, no empty brackets, no `Hello ,`. */
export function expectFlawless(facts: RenderFacts, limit?: number): void {
  const { subject, text, html } = renderEmail(facts);
  const { title, body } = renderPush(facts);
  const words = [subject, text, visibleText(html), previewOf(html), renderSms(facts, { limit }).text, title, body];
  const lines = words.flatMap((one) => one.replaceAll(facts.link, 'LINK').split('\n'));
  for (const line of lines) expect(line).not.toMatch(faulty);
}
