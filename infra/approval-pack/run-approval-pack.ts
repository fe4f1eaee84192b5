import { parseArgs } from 'node:util';
import { loadAccount } from '../accounts/account.ts';
import { CommandFault } from '../command-fault.ts';
import type { Volume } from './costs.ts';
import { renderPack } from './render.ts';
import { stackFactsOf } from './stack-facts.ts';

const text = { type: 'string' } as const;
const options = {
  ...{ orders: text, events: text, emails: text, sms: text, looks: text, segments: text, 'sms-price': text },
  help: { type: 'boolean' },
} as const;

const help = `npm run --silent approval-pack -- <account> [--orders 10000] > approval-pack.md

Writes what whoever must allow Waypost asks for, as Markdown: which personal data there is, where it lies and for how
long, who may do what, what has to be registered, and what a month costs. From the stack and infra/accounts/<account>.ts.

  --orders 10000     orders a month
  --events 4         events of each
  --emails 4         e-mails of each
  --sms 4            SMS of each, of --segments 1
  --looks 3          looks at its page
  --sms-price 0.05   what a segment costs, in US dollars; by itself, where the account's smsPrices are in USD`;

interface Surroundings {
  print(text: string): void;
  complain(text: string): void;
  /** What is read from the stack of an account. */
  factsOf?: typeof stackFactsOf;
}

/** `npm run approval-pack`: gives the exit code. */
export async function runApprovalPack(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, complain, factsOf = stackFactsOf } = surroundings;
  try {
    const { values, positionals } = parse(args);
    const [name] = positionals;
    if (values.help || name === undefined) {
      print(help);
      return values.help ? 0 : 2;
    }
    const account = await loadAccount(name);
    const { retentionDays, smsPrices } = account;
    const ofAccount = smsPrices?.currency === 'USD' ? Number(smsPrices.perSegment['*']) : undefined;
    const volume: Volume = {
      orders: numberIn('orders', values.orders, 10_000),
      events: numberIn('events', values.events, 4),
      emails: numberIn('emails', values.emails, 4),
      sms: numberIn('sms', values.sms, 4),
      looks: numberIn('looks', values.looks, 3),
      segments: numberIn('segments', values.segments, 1),
      smsPrice: values['sms-price'] === undefined ? ofAccount : numberIn('sms-price', values['sms-price'], 0),
      retentionDays,
    };
    print(renderPack(name, account, await factsOf(name), volume));
    return 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return error instanceof CommandFault ? error.exitCode : 1;
  }
}

function numberIn(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (/^\d{1,9}(\.\d{1,6})?$/.test(value)) return Number(value);
  throw new CommandFault('usage', `--${name} must be a number, such as ${otherwise}.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new CommandFault('usage', `${(error as Error).message}\nAll that there is: npm run approval-pack -- --help`);
  }
}
