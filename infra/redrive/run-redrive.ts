import { parseArgs } from 'node:util';
import { CommandFault } from '../command-fault.ts';
import { type DeadLetters, deadLettersIn as onAws } from './queue.ts';

const options = { queue: { type: 'string' }, 'put-back': { type: 'boolean' }, help: { type: 'boolean' } } as const;

const help = `npm run redrive -- --queue <DeadLettersUrl> [--put-back]

Lists the calls that nobody could complete: what each was about, why it ended there, and until when it waits.
With --put-back each is made once more. A message whose time is over is then skipped, one that was sent is left
alone: it is judged as any other. DeadLettersUrl is printed by the deployment; AWS credentials as for the AWS CLI.`;

interface Surroundings {
  print(text: string): void;
  complain(text: string): void;
  /** What lies in a queue, by its address; on AWS unless said otherwise. */
  deadLettersIn?: (url: string) => DeadLetters;
}

/** `npm run redrive`: gives the exit code. */
export async function runRedrive(
  args: readonly string[],
  { print, complain, deadLettersIn = onAws }: Surroundings,
): Promise<number> {
  try {
    const { values } = parse(args);
    if (values.help) {
      print(help);
      return 0;
    }
    if (!values.queue || !URL.canParse(values.queue)) throw usage('Name the queue: --queue <DeadLettersUrl>.');
    const queue = deadLettersIn(values.queue);
    const count = { readable: 0, unreadable: 0, failed: 0 };
    for await (const letter of queue.all()) {
      count[letter ? 'readable' : 'unreadable']++;
      if (!letter) continue;
      const { about, why, diedAt, expiresAt } = letter;
      print(`${about}\n  died ${diedAt}: ${why}\n  waits until ${expiresAt}`);
      if (!values['put-back']) continue;
      // One that can't be made again, as its function is gone, keeps none of the others waiting.
      const fault = await queue.putBack(letter).catch((error: Error) => error);
      if (fault) count.failed++;
      print(fault ? `  not put back, and lies there still: ${fault.message}` : '  put back');
    }
    const { readable, unreadable, failed } = count;
    if (readable + unreadable === 0) print('Nothing lies there: every call was completed.');
    if (unreadable > 0) complain(`${unreadable} more can't be read; look at them in the SQS console.`);
    if (failed > 0) complain(`${failed} could not be put back.`);
    if (readable > 0 && !values['put-back']) print('\nMake them once more with --put-back.');
    return unreadable + failed > 0 ? 1 : 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return error instanceof CommandFault ? error.exitCode : 1;
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
  new CommandFault('usage', `${message}\nAll that there is: npm run redrive -- --help`);
