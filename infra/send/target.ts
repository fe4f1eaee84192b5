import { CommandFault } from '../command-fault.ts';
import { type SendOptions, usage } from './command.ts';

/** Where an event goes, with what it is signed, and what time it is there. */
export interface Target {
  events: URL;
  secret: string;
  /** The console's time, where there is a console. */
  now?: string;
  /** Where messages can be seen. */
  console?: string;
  /** The API, and a token of its desk, where the console hands one out. */
  api?: string;
  deskToken?: string;
}

/** The Waypost that `--to` names, else the one that runs on this machine. */
export async function findTarget(
  { to, secret }: Pick<SendOptions, 'to' | 'secret'>,
  env: NodeJS.ProcessEnv,
): Promise<Target> {
  return to === undefined
    ? localTarget(env)
    : { events: eventsAt(to), secret: secretFrom(secret ?? env.WAYPOST_WEBHOOK_SECRET) };
}

/** What the console tells of its Waypost. */
interface Info {
  api: string;
  webhookSecret: string;
  now: string;
  console: string;
  deskToken: string | null;
}

async function localTarget(env: NodeJS.ProcessEnv): Promise<Target> {
  const address = `http://127.0.0.1:${env.WAYPOST_PORT ?? 4500}`;
  try {
    const response = await fetch(`${address}/api/info`);
    const info = (await response.json()) as Info;
    const { api, webhookSecret: secret, now, console, deskToken } = info;
    return { events: eventsAt(api), secret, now, console, api, ...(deskToken ? { deskToken } : {}) };
  } catch {
    throw new CommandFault(
      'unreachable',
      `No Waypost runs at ${address}. Start it in another terminal with npm start (WAYPOST_PORT names another port), or name a deployed one with --to.`,
    );
  }
}

function eventsAt(address: string): URL {
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    throw usage(
      `--to must be an address, such as https://abc123.execute-api.eu-north-1.amazonaws.com; "${address}" is none.`,
    );
  }
  return new URL(`${address.replace(/\/(events)?\/?$/, '')}/events`);
}

function secretFrom(given: string | undefined): string {
  if (given) return given;
  throw usage('A deployed Waypost needs its webhook secret: set WAYPOST_WEBHOOK_SECRET, or give it with --secret.');
}
