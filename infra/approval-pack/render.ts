import type { Account } from '../accounts/account.ts';
import { costsOf, type Volume } from './costs.ts';
import { functionsTold } from './functions-told.ts';
import { kept } from './kept.ts';
import { answerFields, eventFields, factFields, personFields } from './personal-fields.ts';
import { readable } from './readable.ts';
import { dutiesOf } from './registrations.ts';
import { resourcesTold } from './resources-told.ts';
import type { StackFacts } from './stack-facts.ts';
import { table } from './table.ts';

/** The pack as Markdown: the same for the same stack, settings and volume. Pure. */
export function renderPack(name: string, account: Account, stack: StackFacts, volume: Volume): string {
  return [
    `# Waypost in the account "${name}": what there is to allow`,
    `Made by \`npm run approval-pack -- ${name}\` from the stack and the settings, as they would be deployed now.`,
    ...dataMap(account, stack),
    ...roles(account, stack),
    ...registrations(account),
    ...costs(stack, volume),
  ].join('\n\n');
}

function dataMap({ retentionDays, eventBus, senders, sending }: Account, { resources }: StackFacts): string[] {
  const personal = (fields: Record<string, string | undefined>) =>
    Object.entries(fields).flatMap(([field, told]) => (told === undefined ? [] : [[`\`${field}\``, told]]));
  const places = resources.flatMap(([id, { Type, Properties }]) => {
    const tell = resourcesTold[Type];
    return tell ? [[readable(id), Type.replace('AWS::', ''), tell(Properties, retentionDays)]] : [];
  });
  const systems = senders.flatMap(({ id, systems: all }) => all.map(({ url }) => `${new URL(url).host} (${id})`));
  return [
    '## Which personal data there is',
    '### What delivery systems tell of an order',
    table(['field', 'tells'], personal(factFields)),
    '### Of each customer and contact',
    table(['field', 'tells'], personal(personFields)),
    '### What happens to it',
    table(['field', 'tells'], personal(eventFields)),
    '### What customers answer',
    table(['answer', 'tells'], personal(answerFields)),
    '## Where it lies, and for how long',
    table(['resource', 'kind', 'keeps'], places),
    '### In the tables, by key',
    table(
      ['key', 'holds', 'somebody can be told from it'],
      Object.entries(kept).map(([partition, { holds, of }]) => [
        partition.replace('Partition', ''),
        holds,
        { people: 'yes', hashes: 'by a keyed hash alone', nobody: 'no' }[of],
      ]),
    ),
    '### Who else gets some of it',
    table(
      ['who', 'what'],
      [
        [
          'SES, SNS and AWS End User Messaging',
          `addresses and the words of messages (${sending === 'verified' ? 'to verified recipients alone' : 'to everyone'})`,
        ],
        ['carriers and mailboxes', 'the same'],
        ['push services of browsers and telephones', 'browsers: a text that only they can read; apps: title and text'],
        [
          'systems of the senders, by their settings',
          systems.join(', ') || 'none by the account’s file; a sender’s settings may name some',
        ],
        [
          "the account's event bus",
          eventBus === 'off' ? 'nothing: it is off' : `ids and codes alone, on "${eventBus.name}"`,
        ],
      ],
    ),
    'Whoever wants to see or to have erased what is kept of them: `GET /customers/{contact}/export` and `DELETE /customers/{contact}` at the desk.',
  ];
}

function roles({ machines }: Account, { grants }: StackFacts): string[] {
  return [
    '## Who may do what',
    '### People and machines',
    table(
      ['who', 'may'],
      [
        ['colleagues of the group `admins`', 'see and act on every sender, and pause the account'],
        ['colleagues of a group named as a sender', 'see and act on that sender'],
        ...machines.map(({ name, sees }) => [
          `the machine \`${name}\``,
          `the same for ${sees.join(', ')}, with client credentials`,
        ]),
        ['whoever holds an order’s link', 'see that order and answer on its page'],
      ],
    ),
    '### Functions',
    table(
      ['function', 'called by', 'sees', 'may'],
      grants.map(({ name, may }) => [
        name,
        functionsTold[name]?.calledBy ?? '',
        functionsTold[name]?.sees ?? '',
        may.join('; '),
      ]),
    ),
  ];
}

const registrations = (account: Account): string[] => [
  '## What has to be registered or asked for',
  table(
    ['for', 'what'],
    dutiesOf(account).map(({ where, duty }) => [where, duty]),
  ),
];

function costs({ standing }: StackFacts, volume: Volume): string[] {
  const all = costsOf(volume, standing);
  const total = all.reduce((sum, { dollars }) => sum + dollars, 0);
  const { orders, events, emails, sms, looks } = volume;
  return [
    '## What it costs in a month',
    `For ${orders} orders a month, each of ${events} events, ${emails} e-mails, ${sms} SMS and ${looks} looks at its page. AWS's list prices in US dollars (us-east-1, November 2025), without free tiers and tax; an estimate, not a quote.`,
    table(
      ['what', 'how much', 'US dollars'],
      [...all.map(({ what, how, dollars }) => [what, how, dollars.toFixed(2)]), ['together', '', total.toFixed(2)]],
    ),
    ...(volume.smsPrice === undefined && sms > 0
      ? ['SMS are not in it: say what a segment costs with `--sms-price`. They cost more than all else.']
      : []),
  ];
}
