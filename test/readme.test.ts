import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
const folders = ['infra', 'functions', 'shared', 'test'];
const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const readmes = [
  'README.md',
  'infra/threats.md',
  ...folders.flatMap(filesBelow).filter((file) => basename(file) === 'README.md'),
];

/** Links to files, and code that is a path in one of our folders; `<…>` and `*` stand for something. */
function pathsIn(text: string, folder: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, path = '']) => join(folder, path));
  const code = [...text.matchAll(/(?<![\w/.-])((?:infra|functions|shared|test|\.ci)\/[\w./-]*\w)(?![\w<*])/g)];
  return [...new Set([...links, ...code.map(([, path = '']) => path)])];
}

const commandsIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test|start)\b)/g)].map(
      ([, run, short]) => run ?? short ?? '',
    ),
  ),
];

describe.each(readmes)('%s', (readme) => {
  const text = readFileSync(join(root, readme), 'utf8');

  it.each(pathsIn(text, dirname(readme)))('names %s, which exists', (path) => {
    expect(existsSync(join(root, path)), path).toBe(true);
  });

  it.each(commandsIn(text))('names npm run %s, which exists', (command) => {
    expect(scripts).toHaveProperty([command]);
  });
});
