import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkSettings } from '../../functions/desk/settings/check-settings.ts';
import { settingsDocument } from '../../functions/desk/settings/document.ts';
import { rule } from '../../shared/senders/rule.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');

/** The rows of the table in `shared/senders/README.md`, each with its examples: code that is JSON, or members of an object. */
const rows = [
  ...(/\| a rule can say \|[^\n]*\n\|-.*\n((?:\|.*\n)+)/.exec(read('shared/senders/README.md'))?.[1] ?? '').matchAll(
    /.+/g,
  ),
].map(([row]) => ({
  name: row.split('|')[1]?.trim() ?? '',
  text: row,
  examples: [...row.matchAll(/`([{"][^`]*)`/g)].map(([, text = '']) => text),
}));
const everyExample = rows.flatMap(({ examples }) => examples);

/** What a rule, or else the sender, may have. */
const written = [z.partial(rule), z.partial(settingsDocument)].map((schema) => z.strictObject(schema.shape));

describe("shared/senders/README.md's examples of settings", () => {
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

/** What follows a heading of a README, and the settings that it shows there. */
function section(path: string, heading: string): { text: string; settings: object } {
  const text = read(path).split(`## ${heading}\n`)[1] ?? '';
  return { text, settings: JSON.parse(/```json\n(.*?)```/s.exec(text)?.[1] ?? '') as object };
}

const account = { emailIdentities: ['example.com'], link: 'https://follow.example.com/t/xxxxxxxxxxxxxxxx' };
const sender = { name: 'A', from: 'a@example.com', support: {}, language: 'en', timeZone: 'Europe/Stockholm' };
const page = 'functions/status-page/README.md';

describe('settings that stand in READMEs are such as the desk takes', () => {
  it.each<[string, string, string, object]>([
    ['a rule', 'README.md', 'What a rule can say', {}],
    ['a form', page, "A form of the sender's own", { extends: 'made-to-order' }],
    ['WhatsApp and a bridge', 'shared/channels/README.md', 'WhatsApp', { extends: 'standard' }],
  ])('%s in %s', (_, path, heading, others) => {
    const { settings } = section(path, heading);
    const checked = checkSettings('default', { ...sender, ...others, ...settings }, account);
    expect(checked).toMatchObject({ document: settings, warnings: [] });
  });

  it(`a delay policy in ${page}, with the rule that it names`, () => {
    const { text, settings } = section(page, 'What makes up for a delay');
    const rules = [JSON.parse(/says `(\{.*?\})`/.exec(text)?.[1] ?? '')] as unknown[];
    const document = { ...sender, extends: 'marketplace', ...settings, rules };
    expect(checkSettings('default', document, account)).toMatchObject({ document: settings, warnings: [] });
  });
});

describe('shared/senders/README.md', () => {
  it('shows settings that the desk takes, with nothing to warn of', () => {
    const text = /```json\n(.*?)```/s.exec(read('shared/senders/README.md'))?.[1] ?? '';
    const document = JSON.parse(text) as { id: string };
    expect(checkSettings(document.id, document, account)).toEqual({ document, warnings: [] });
  });
});
