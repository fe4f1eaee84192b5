import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkSettings } from '../../functions/desk/settings/check-settings.ts';
import { settingsDocument } from '../../functions/desk/settings/document.ts';
import { rule } from '../../shared/senders/rule.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');

/** The rows of the README's table, each with its examples: code that is JSON, or members of an object. */
const rows = [
  ...(/\| a rule can say \|[^\n]*\n\|-.*\n((?:\|.*\n)+)/.exec(read('README.md'))?.[1] ?? '').matchAll(/.+/g),
].map(([row]) => ({
  name: row.split('|')[1]?.trim() ?? '',
  text: row,
  examples: [...row.matchAll(/`([{"][^`]*)`/g)].map(([, text = '']) => text),
}));
const everyExample = rows.flatMap(({ examples }) => examples);

/** What a rule, or else the sender, may have. */
const written = [z.partial(rule), z.partial(settingsDocument)].map((schema) => z.strictObject(schema.shape));

describe("the README's examples of settings", () => {
  it.each(everyExample)('%s is one', (text) => {
    const example: unknown = JSON.parse(text.startsWith('{') ? text : `{${text}}`);
    expect(written.some((schema) => schema.safeParse(example).success)).toBe(true);
  });

  it.each(rows.filter(({ text }) => !text.includes('nothing to set')))('$name: there is one', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
  });

  const { id: _, message, enabled, ...shown } = rule.shape;
  const conditions = Object.keys(shown.when.def.innerType.shape);
  it.each([...Object.keys(shown), ...conditions])('show %s, which a rule can say', (name) => {
    expect(everyExample.join()).toContain(`"${name}": `);
  });
});

describe("the README's channels of more than one kind", () => {
  it('are settings that the desk takes', () => {
    const section = read('README.md').split('## Notifications, WhatsApp and any other messenger')[1] ?? '';
    const given = JSON.parse(/```json\n(.*?)```/s.exec(section)?.[1] ?? '') as object;
    const sender = { name: 'A', from: 'a@example.com', support: {}, language: 'en', timeZone: 'Europe/Stockholm' };
    const account = { emailIdentities: ['example.com'], link: 'https://follow.example.com/t/xxxxxxxxxxxxxxxx' };
    const checked = checkSettings('default', { ...sender, extends: 'standard', ...given }, account);
    expect(checked).toMatchObject({ document: given, warnings: [] });
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

describe("the README's delay policy", () => {
  it('is one that the desk takes', () => {
    const section = read('README.md').split('## When it is late, or wrong')[1] ?? '';
    const settings = JSON.parse(/```json\n(.*?)```/s.exec(section)?.[1] ?? '') as object;
    const rules = [JSON.parse(/says `(\{.*?\})`/.exec(section)?.[1] ?? '')] as unknown[];
    const sender = { name: 'A', from: 'a@example.com', support: {}, language: 'en', timeZone: 'Europe/Stockholm' };
    const account = { emailIdentities: ['example.com'], link: 'https://follow.example.com/t/xxxxxxxxxxxxxxxx' };
    const document = { ...sender, extends: 'marketplace', ...settings, rules };
    expect(checkSettings('default', document, account)).toMatchObject({ document: settings, warnings: [] });
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
