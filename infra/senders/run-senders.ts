import { CommandFault } from '../command-fault.ts';
import type { Terminal } from '../send/send-event.ts';
import { type Action, readCommand } from './command.ts';
import type { Desk, Document } from './desk.ts';
import { differencesOf, inLines } from './differences.ts';
import { findDesk } from './find-desk.ts';
import { Folder } from './folder.ts';
import { help } from './help.ts';
import { inOrder } from './in-order.ts';

type SendersTerminal = Omit<Terminal, 'clock'>;
/** What there is to say, line by line, and whether all is well. */
interface Outcome {
  lines: string[];
  well: boolean;
}

/** Runs `npm run senders` with its arguments; answers the exit code. */
export async function runSenders(args: readonly string[], terminal: SendersTerminal): Promise<number> {
  try {
    const command = readCommand(args);
    if (command === 'help') {
      terminal.print(help);
      return 0;
    }
    const desk = await findDesk(command.to, terminal.env);
    const { lines, well } = await actions[command.action](new Folder(command.folder), desk);
    (well ? terminal.print : terminal.complain)(lines.join('\n'));
    return well ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    terminal.complain(error.message);
    return error.exitCode;
  }
}

const actions: Record<Action, (folder: Folder, desk: Desk) => Promise<Outcome>> = { pull, push, diff };

async function pull(folder: Folder, desk: Desk): Promise<Outcome> {
  const lines: string[] = [];
  for (const id of await desk.ids()) {
    const standing = await desk.find(id);
    if (!standing) continue;
    folder.write(id, { $schema: `${desk.address}/schemas/sender.json`, ...standing.document });
    folder.noteVersion(desk.address, id, standing.version);
    lines.push(`${folder.fileOf(id)}: version ${standing.version}`);
  }
  return { lines, well: true };
}

async function diff(folder: Folder, desk: Desk): Promise<Outcome> {
  const ids = [...new Set([...folder.ids(), ...(await desk.ids())])].sort();
  const lines = await Promise.all(
    ids.map(async (id) => {
      const [file, standing] = [folder.read(id), await desk.find(id)];
      if (!file) return [`${folder.fileOf(id)} is missing; pull writes it.`];
      if (!standing) return [`${folder.fileOf(id)}: the desk has no such sender; push makes it.`];
      const found = differencesOf(compared(id, standing.document), compared(id, file));
      return found.length > 0 ? [folder.fileOf(id), ...inLines(found)] : [];
    }),
  );
  const told = lines.flat();
  return { lines: told.length > 0 ? told : ['The files say what the desk has.'], well: told.length === 0 };
}

async function push(folder: Folder, desk: Desk): Promise<Outcome> {
  // All are read before one is sent: a file that is no JSON stops them all.
  const documents = folder.ids().map((id) => [id, folder.read(id) ?? {}] as const);
  const outcomes: Outcome[] = [];
  for (const [id, document] of documents) outcomes.push(await pushOne(id, document, folder, desk));
  return { lines: outcomes.flatMap(({ lines }) => lines), well: outcomes.every(({ well }) => well) };
}

async function pushOne(id: string, document: Document, folder: Folder, desk: Desk): Promise<Outcome> {
  const file = folder.fileOf(id);
  const standing = await desk.find(id);
  if (standing && differencesOf(compared(id, standing.document), compared(id, document)).length === 0) {
    folder.noteVersion(desk.address, id, standing.version);
    return { lines: [`${file}: unchanged`], well: true };
  }
  const saved = await desk.save(id, document, folder.versionOf(desk.address, id));
  if ('refused' in saved) {
    return { lines: saved.refused.map(({ path, detail }) => `${file}${path && ` ${path}`}: ${detail}`), well: false };
  }
  folder.noteVersion(desk.address, id, saved.version);
  const warnings = saved.warnings.map((warning) => `${file}: note: ${warning}`);
  return { lines: [`${file}: saved as version ${saved.version}`, ...warnings], well: true };
}

/** What of a document is compared: where its schema is served says nothing, and an id may be left out. */
function compared(id: string, { $schema: _, ...document }: Document): Document {
  return inOrder({ id, ...document });
}
