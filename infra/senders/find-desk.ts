import * as z from 'zod';
import { CommandFault } from '../command-fault.ts';
import { type Desk, deskAt } from './desk.ts';

const info = z.object({ api: z.string(), deskToken: z.string() });

/** The desk of the Waypost that `--to` names, else of the one that runs on this machine. */
export async function findDesk(to: string | undefined, env: NodeJS.ProcessEnv): Promise<Desk> {
  if (to === undefined) return localDesk(env);
  if (!URL.canParse(to) || !/^https?:/.test(to)) {
    throw new CommandFault('usage', `--to must be an address such as https://…amazonaws.com; "${to}" is none.`);
  }
  if (!env.WAYPOST_DESK_TOKEN) {
    throw new CommandFault('usage', 'Put a token into WAYPOST_DESK_TOKEN; the README says how to get one ("Deploy").');
  }
  return deskAt(to.replace(/\/$/, ''), env.WAYPOST_DESK_TOKEN);
}

async function localDesk(env: NodeJS.ProcessEnv): Promise<Desk> {
  const console = `http://127.0.0.1:${env.WAYPOST_PORT ?? 4500}`;
  try {
    const { api, deskToken } = info.parse(await (await fetch(`${console}/api/info`)).json());
    return deskAt(api, deskToken);
  } catch {
    const remedy = 'Start it in another terminal with npm start, or name a deployed one with --to.';
    throw new CommandFault('unreachable', `No Waypost runs at ${console}. ${remedy}`);
  }
}
