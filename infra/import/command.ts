import { closest } from 'fastest-levenshtein';
import { parseArgs } from 'node:util';
import { usage } from '../send/command.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  to: text,
  secret: text,
  map: text,
  sender: text,
  zone: text,
  speak: flag,
  'dry-run': flag,
  help: flag,
} as const;

const parsed = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });
export type ImportOptions = ReturnType<typeof parsed>['values'];

/** What a command line asks for; a mistake in it is told with the nearest thing that works. */
export function readCommand(args: readonly string[]): 'help' | { file: string; options: ImportOptions } {
  const { values, positionals } = parse(args);
  if (values.help || args.length === 0) return 'help';
  const [file, ...more] = positionals;
  if (!file) throw usage('Name the file first, such as: npm run import -- orders.csv');
  if (more.length > 0) throw usage(`One file at a time; "${more.join(' ')}" is left over.`);
  return { file, options: values };
}

function parse(args: readonly string[]) {
  try {
    return parsed(args);
  } catch (error) {
    const unknown = args.find((arg) => arg.startsWith('-') && !(arg.replace(/^-+|=.*$/g, '') in options));
    if (unknown === undefined) throw usage((error as Error).message);
    const nearest = closest(unknown.replace(/^-+|=.*$/g, ''), Object.keys(options));
    throw usage(`There is no option ${unknown}. Did you mean --${nearest}? All of them: npm run import -- --help`);
  }
}
