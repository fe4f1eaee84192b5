import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { Instant } from '../../shared/orders/instant.ts';
import { CommandFault } from '../command-fault.ts';
import { wentOutBy } from './went-out.ts';

const text = { type: 'string' } as const;
const named = { table: text, with: text, backup: text, stopped: text, former: text, log: text } as const;
const options = { ...named, help: { type: 'boolean' } } as const;

export const help = `npm run restore -- --table <restored> --with '<RestoreWith>' --backup <time> --stopped <time> [--former <table>] [--log <file>]

Makes a table that was restored from a backup fit to take the place of the one in use, before a deployment does so:
pauses all sending from it, erases again whoever was erased since the backup, and ends what may have gone out since.
Then it prints the stream to put into the account's file. Once more after the deployment, when your systems have sent
again what they told since the backup, it does the same for what came in by that. Nothing goes out until a colleague
resumes it at the desk.

  --table     the name of the restored table
  --with      what the deployment printed as RestoreWith
  --backup    the time that the backup is of, such as 2026-11-25T10:00:00Z
  --stopped   since when nothing is sent from the former table any more
  --former    the name of the former table, where it can be read still: what recipients said since the backup to being
              written to, such as STOP, is carried over. Without it they are written to again.
  --log       the logs of deliver, notify and sweep since the backup, one JSON object a line: what they do not say went
              out then waits. Without it whatever may have been due counts as gone.

AWS credentials as for the AWS CLI. The whole path: "Restore" in infra/README.md.`;

const settings = z.object({
  linkSecret: z.string(),
  photos: z.string(),
  erasures: z.string(),
  retentionDays: z.number(),
});

export interface RestoreCommand {
  table: string;
  settings: z.output<typeof settings>;
  backupAt: Instant;
  stoppedAt: Instant;
  /** The table that it takes the place of, where that can be read still. */
  former: string | undefined;
  wentOut: ReadonlySet<string> | undefined;
}

/** What a command line asks for; nothing where it asks for help. */
export function readCommand(args: readonly string[]): RestoreCommand | undefined {
  const { values } = parse(args);
  if (values.help || args.length === 0) return undefined;
  const { table, with: known, former, log } = values;
  if (!table) throw usage('Name the restored table: --table <name>.');
  if (former === table) throw usage('The former table is another than the restored one.');
  return {
    table,
    settings: settingsIn(known),
    backupAt: timeOf('backup', values.backup),
    stoppedAt: timeOf('stopped', values.stopped),
    former,
    wentOut: log === undefined ? undefined : wentOutBy(read(log)),
  };
}

function settingsIn(known = ''): RestoreCommand['settings'] {
  try {
    return settings.parse(JSON.parse(known));
  } catch {
    throw usage("Hand over what the deployment printed: --with '<RestoreWith>'.");
  }
}

function timeOf(name: string, value = ''): Instant {
  const time = Date.parse(value);
  if (!/T.*(Z|[+-]\d\d:?\d\d)$/.test(value) || Number.isNaN(time)) {
    throw usage(`Say when: --${name} 2026-11-25T10:00:00Z.`);
  }
  return new Date(time).toISOString();
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw usage(`${file} can't be read.`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw usage((error as Error).message);
  }
}

const usage = (message: string) =>
  new CommandFault('usage', `${message}\nAll that there is: npm run restore -- --help`);
