import type { Instant } from '../../shared/orders/instant.ts';
import { eraseAgain, toRepeat } from '../../shared/erasure/erase-again.ts';
import { nothingErased, together } from '../../shared/erasure/erased.ts';
import { CommandFault } from '../command-fault.ts';
import { carryOverWords } from './carry-over-words.ts';
import { help, readCommand, type RestoreCommand } from './command.ts';
import { makeFit } from './make-fit.ts';
import { pauseAll } from './pause-all.ts';
import { reconcile } from './reconcile.ts';
import { restoredTable } from './restored-table.ts';

interface Surroundings {
  print(text: string): void;
  complain(text: string): void;
  now(): Instant;
}

/** `npm run restore`: gives the exit code. */
export async function runRestore(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, complain, now } = surroundings;
  try {
    const command = readCommand(args);
    if (command) await restore(command, now(), print);
    else print(help);
    return 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return error instanceof CommandFault ? error.exitCode : 1;
  }
}

async function restore(command: RestoreCommand, now: Instant, print: (text: string) => void): Promise<void> {
  const { table, proofs, ...stores } = await restoredTable(command);
  // First of all: what breaks off after this sends nothing.
  await pauseAll(stores.senders, now);
  print(`Sending from ${table.tableName} is paused: nothing goes out until somebody resumes it at the desk.`);
  if (command.former !== undefined) {
    const carried = await carryOverWords(table, command.former, command.backupAt, stores.contacts);
    print(`Words of recipients since the backup, such as STOP, carried over: ${carried}.`);
  }
  const since = toRepeat(await proofs.all(), command.backupAt);
  let erased = nothingErased;
  let unmatched = 0;
  for (const proof of since) {
    const again = await eraseAgain(proof, now, stores);
    erased = together(erased, again);
    unmatched += again.unmatched;
  }
  const { orders, events, messages, photos, devices } = erased;
  print(`Erasures since the backup, done again: ${since.length}.`);
  print(`  ${orders} orders, ${events} events, ${messages} messages, ${photos} photos, ${devices} devices`);
  if (unmatched > 0) {
    print(
      `  ${unmatched} orders that lead from them hold no address of theirs: look at them, if the secret of links was changed.`,
    );
  }
  const { waiting, unknown, unreadable } = await reconcile({ ...command, now }, stores);
  print(`${unknown} messages may have gone out since the backup: they are unknown now, and not asked for again.`);
  print(`${waiting} are unsent and wait.`);
  if (unreadable.length > 0) {
    print(`${unreadable.length} nobody can read, and none of them goes out: ${unreadable.join(', ')}.`);
  }
  // Last of all: without the stream nobody can deploy what is not paused and reconciled.
  const { streamArn } = await makeFit(table);
  print(`For the account's file:\n  restoredTable: '${streamArn}',`);
}
