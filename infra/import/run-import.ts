import { statSync } from 'node:fs';
import { CommandFault } from '../command-fault.ts';
import { usage } from '../send/command.ts';
import type { Terminal } from '../send/send-event.ts';
import { findTarget } from '../send/target.ts';
import { type ImportOptions, readCommand } from './command.ts';
import { tryOut } from './dry-run.ts';
import { help } from './help.ts';
import { readMapping } from './mapping.ts';
import type { Waiting } from './post-batch.ts';
import { sendFile } from './send-file.ts';

export interface ImportTerminal extends Terminal, Waiting {
  /** Puts one line in the place of the last one. */
  progress(text: string): void;
}

/** Runs `npm run import` with its arguments; answers the exit code. */
export async function runImport(args: readonly string[], terminal: ImportTerminal): Promise<number> {
  try {
    const command = readCommand(args);
    if (command === 'help') {
      terminal.print(help);
      return 0;
    }
    const { lines, well } = await importFile(command.file, command.options, terminal);
    (well ? terminal.print : terminal.complain)(lines.join('\n'));
    return well ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    terminal.progress('');
    terminal.complain(error.message);
    return error.exitCode;
  }
}

async function importFile(file: string, options: ImportOptions, terminal: ImportTerminal) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw usage(`There is no file ${file}.`);
  const mapping = readMapping(options);
  const silent = options.speak !== true;
  if (options['dry-run']) return tryOut(file, { mapping, silent, now: new Date(terminal.clock()).toISOString() });
  const target = await findTarget(options, terminal.env);
  const now = target.now ?? new Date(terminal.clock()).toISOString();
  return sendFile(file, { mapping, silent, now, target, terminal });
}
