import { closest } from 'fastest-levenshtein';
import { parseArgs } from 'node:util';
import { CommandFault } from '../command-fault.ts';

const options = { to: { type: 'string' }, help: { type: 'boolean' } } as const;
const actions = ['pull', 'push', 'diff'] as const;
export type Action = (typeof actions)[number];

/** What is to be done with which folder, and with which Waypost: the local one where none is named. */
export interface SendersCommand {
  action: Action;
  folder: string;
  to: string | undefined;
}

/** What a command line asks for; a mistake in it is told with what works. */
export function readCommand(args: readonly string[]): SendersCommand | 'help' {
  const { values, positionals } = parse(args);
  if (values.help || args.length === 0) return 'help';
  const [given = '', folder, ...more] = positionals;
  const action = actions.find((one) => one === given);
  if (!action) throw usage(`There is no "${given}". Did you mean ${closest(given, actions)}?`);
  if (!folder) throw usage(`Name the folder, such as: npm run senders -- ${action} senders`);
  if (more.length > 0) throw usage(`One folder at a time; "${more.join(' ')}" is left over.`);
  return { action, folder, to: values.to };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw usage((error as Error).message);
  }
}

const usage = (message: string) =>
  new CommandFault('usage', `${message}\nAll that there is: npm run senders -- --help`);
