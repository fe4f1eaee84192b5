import { expect, it } from 'vitest';
import { type MessageName, messageNames } from '../../shared/messages/message.ts';
import { renderEmail, renderPush, renderScript, renderSms } from '../../shared/messages/render.ts';
import type { RenderFacts } from '../../shared/messages/render-facts.ts';
import { segmentsOf } from '../../shared/messages/sms-segments.ts';
import type { VisitKind } from '../../shared/orders/event-data.ts';
import { type Language, languageNames, languages } from '../../shared/senders/language.ts';
import { kindsOf, sampleFacts, sampleMessage } from './samples.ts';

/** As long as on a domain of one's own. */
const link = 'https://go.example.com/t/Zk3vQ9pL1xT7mB2c';

/** What is said of a customer to a colleague. */
const toColleagues = new Set<MessageName>([
  ...(['not-told', 'phone-back', 'low-rating', 'answered', 'nothing-heard', 'tracking-number-wrong'] as const),
  ...(['remedy-chosen', 'problem-reported', 'budget-spent'] as const),
  ...(['call-assigned', 'call-escalated', 'call-not-made'] as const),
]);

function sampleIn(locale: Language, name: MessageName, kind: VisitKind): RenderFacts {
  const ann = { ...sampleFacts.customer, locale };
  const { message, ...facts } = sampleMessage(name, { kind, link, facts: { customer: ann } });
  if (!toColleagues.has(name)) return { message, ...facts };
  const untold = { name: 'visit-planned', person: { name: 'Ann Lind', phone: '+46701234567' } } as const;
  const recipient = { colleague: 'desk@example.com' };
  return { ...facts, message: { ...message, recipient }, ...(/^(call|not)-/.test(name) ? { untold } : {}) };
}

/** What is the same in each e-mail is told once: how it greets, and all from the button's link on. */
function emailBody(text: string): string {
  const [headline = '', ...blocks] = text.split('\n\n');
  const upToLink = blocks.slice(0, blocks.findIndex((block) => block.endsWith(link)) + 1);
  return [headline, ...upToLink].join('\n\n').replace(`\n${link}`, '');
}

function told(locale: Language, name: MessageName, kind: VisitKind): string {
  const facts = sampleIn(locale, name, kind);
  const { subject, text } = renderEmail(facts);
  const { text: sms } = renderSms(facts);
  const push = renderPush(facts);
  const script = renderScript(facts).script.length;
  const title = kindsOf(name).length > 1 ? `${name}, ${kind}` : name;
  const letters = Array.from(sms).length;
  return [
    `## ${title}`,
    `**${subject}**`,
    ['```', emailBody(text), '```'].join('\n'),
    `SMS, ${segmentsOf(sms)} × ${letters}: ${sms.replace(link, '<link>')}`,
    ...(toColleagues.has(name) ? [] : [`Notification: **${push.title}** ${push.body}`]),
    `Call: ${script} lines of it`,
  ].join('\n\n');
}

const golden = (locale: Language): string =>
  [
    `# What messages say in ${languageNames[locale]}`,
    'Written by `npm run golden`. First a whole e-mail; then each message, without what is the same in all.',
    ['```', renderEmail(sampleIn(locale, 'order-received', 'delivery')).text.trimEnd(), '```'].join('\n'),
    ...messageNames.flatMap((name) => kindsOf(name).map((kind) => told(locale, name, kind))),
  ].join('\n\n');

it.each(languages)('messages in %s read as they were read through', async (language) => {
  await expect(`${golden(language)}\n`).toMatchFileSnapshot(`golden/${language}.md`);
});
