import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkSettings } from '../../functions/desk/settings/check-settings.ts';
import { settingsDocument } from '../../functions/desk/settings/document.ts';
import { rule } from '../../shared/senders/rule.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');

/** The examples in the rows of the README's table: code that is JSON, or members of an object. */
function examples(): [string, object][] {
  const table = /\| a rule can say \|[^\n]*\n\|-.*\n((?:\|.*\n)+)/.exec(read('README.md'))?.[1] ?? '';
  const code = [...table.matchAll(/`([{"][^`]*)`/g)].map(([, text = '']) => text);
  return code
    .filter((text) => text.includes(':'))
    .map((text) => [text, JSON.parse(text.startsWith('{') ? text : `{${text}}`) as object]);
}

describe("the README's examples of settings", () => {
  it.each(examples())('%s is one', (_, example) => {
    // Of a rule or of the sender.
    const parsed = [z.partial(rule), z.partial(settingsDocument)].map((schema) => schema.safeParse(example));
    expect(parsed.some(({ success }) => success)).toBe(true);
  });

  it('are one for each row at least', () => {
    expect(examples().length).toBeGreaterThan(12);
  });
});

describe("the README's form", () => {
  it('is one that the desk takes', () => {
    const section = read('README.md').split('## What customers can do on the page')[1] ?? '';
    const form = JSON.parse(/```json\n(.*?)```/s.exec(section)?.[1] ?? '') as object;
    const sender = { name: 'A', from: 'a@example.com', support: {}, language: 'en', timeZone: 'Europe/Stockholm' };
    const account = { emailIdentities: ['example.com'], link: 'https://follow.example.com/t/xxxxxxxxxxxxxxxx' };
    const checked = checkSettings('default', { ...sender, extends: 'made-to-order', ...form }, account);
    expect(checked).toMatchObject({ document: form, warnings: [] });
  });
});

describe('shared/senders/README.md', () => {
  it('shows settings that the desk takes, with nothing to warn of', () => {
    const text = /```json\n(.*?)```/s.exec(read('shared/senders/README.md'))?.[1] ?? '';
    const account = { emailIdentities: ['example.com'], link: 'https://follow.example.com/t/xxxxxxxxxxxxxxxx' };
    const document = JSON.parse(text) as { id: string };
    expect(checkSettings(document.id, document, account)).toEqual({ document, warnings: [] });
  });
});
