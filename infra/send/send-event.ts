import { signWebhook } from '../../shared/sign-webhook.ts';
import { tell } from './answer.ts';
import { readCommand } from './command.ts';
import { asCurl } from './curl.ts';
import { eventFrom } from './event.ts';
import { CommandFault } from '../command-fault.ts';
import { help } from './help.ts';
import { outlookOf } from './outlook.ts';
import { findTarget } from './target.ts';

/** Where the command runs: its environment, its clock in epoch milliseconds, and where it writes to. */
export interface Terminal {
  env: NodeJS.ProcessEnv;
  clock(): number;
  print(text: string): void;
  complain(text: string): void;
}

/** Runs `npm run send` with its arguments; answers the exit code. */
export async function sendEvent(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    terminal.print(await answerTo(args, terminal));
    return 0;
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    terminal.complain(error.message);
    return error.exitCode;
  }
}

async function answerTo(args: readonly string[], { env, clock }: Terminal): Promise<string> {
  const command = readCommand(args);
  if (command.wants === 'help') return help;
  const { options } = command;
  const target = await findTarget(options, env);
  const now = target.now ?? new Date(clock()).toISOString();
  const event = eventFrom(command, { now, local: target.console !== undefined });
  const body = JSON.stringify(event);
  const timestampSeconds = Math.floor(clock() / 1000);
  const headers = signWebhook({ id: event.id, timestampSeconds, body, secret: target.secret });
  if (options['dry-run']) return `# The signature is good for five minutes.\n${asCurl(target.events, headers, body)}`;
  const outlook = await outlookOf(event, target);
  return tell(await post(target.events, headers, body), event, { target, outlook });
}

async function post(url: URL, headers: Record<string, string>, body: string): Promise<Response> {
  try {
    return await fetch(url, { method: 'POST', headers, body });
  } catch (error) {
    const { cause } = error as { cause?: Error };
    throw new CommandFault(
      'unreachable',
      `${url.origin} was not reached (${cause?.message ?? String(error)}). Check --to and the network.`,
    );
  }
}
