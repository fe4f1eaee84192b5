import { closest } from 'fastest-levenshtein';
import { parseArgs } from 'node:util';
import { CommandFault } from '../command-fault.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  order: text,
  sender: text,
  at: text,
  id: text,
  window: text,
  data: text,
  facts: text,
  name: text,
  email: text,
  phone: text,
  locale: text,
  zone: text,
  to: text,
  secret: text,
  'dry-run': flag,
  help: flag,
} as const;

const parsed = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });
export type SendOptions = ReturnType<typeof parsed>['values'];

type JsonObject = Record<string, unknown>;

/** The event that a command line describes, with what is JSON in it already read. */
export interface SendCommand {
  type: string;
  orderId: string;
  options: SendOptions;
  data: JsonObject | undefined;
  facts: JsonObject | undefined;
}
export type Command = { wants: 'help' } | ({ wants: 'send' } & SendCommand);

/** What a command line asks for; a mistake in it is told with the nearest thing that works. */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help || args.length === 0) return { wants: 'help' };
  const [type, ...more] = positionals;
  if (!type) throw usage('Name the event type first, such as: npm run send -- order.placed --order A-1');
  if (more.length > 0) {
    throw usage(`One event type at a time; "${more.join(' ')}" is left over. Put a text with blanks in quotes.`);
  }
  if (!values.order) throw usage(`Name the order, such as: npm run send -- ${type} --order A-1`);
  const [data, facts] = [objectIn(values, 'data'), objectIn(values, 'facts')];
  return { wants: 'send', type, orderId: values.order, options: values, data, facts };
}

function parse(args: readonly string[]) {
  try {
    return parsed(args);
  } catch (error) {
    const unknown = args.find((arg) => arg.startsWith('-') && !(arg.replace(/^-+|=.*$/g, '') in options));
    if (unknown === undefined) throw usage((error as Error).message);
    const nearest = closest(unknown.replace(/^-+|=.*$/g, ''), Object.keys(options));
    throw usage(`There is no option ${unknown}. Did you mean --${nearest}? All of them: npm run send -- --help`);
  }
}

function objectIn(options: SendOptions, name: 'data' | 'facts'): JsonObject | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(given);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  } catch (error) {
    throw usage(
      `--${name} is no JSON: ${(error as Error).message}. Put it in single quotes: --${name} '{"reason":"Snow"}'`,
    );
  }
  throw usage(`--${name} must be a JSON object, such as '{"reason":"Snow"}'.`);
}

/** A mistake in the command line, told with its remedy. */
export const usage = (message: string) => new CommandFault('usage', message);
