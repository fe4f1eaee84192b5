import { expect, it } from 'vitest';
import { type MessageName, messageNames } from '../../shared/messages/message.ts';
import { bridged } from '../../shared/messages/bridged.ts';
import { renderEmail, renderPush, renderScript, renderSms } from '../../shared/messages/render.ts';
import type { RenderFacts } from '../../shared/messages/render-facts.ts';
import { segmentsOf } from '../../shared/messages/sms-segments.ts';
import { renderWhatsApp } from '../../shared/messages/whatsapp.ts';
import type { VisitKind } from '../../shared/orders/event-data.ts';
import { type Language, languageNames, languages } from '../../shared/senders/language.ts';
import { kindsOf, sampleFacts, sampleMessage, sampleSender } from './samples.ts';

/** As long as on a domain of one's own. */
const link = 'https://go.example.com/t/Zk3vQ9pL1xT7mB2c';

/** What is said of a customer to a colleague. */
const toColleagues = new Set<MessageName>([
  ...(['not-told', 'phone-back', 'low-rating', 'answered', 'nothing-heard', 'tracking-number-wrong'] as const),
  ...(['remedy-chosen', 'problem-reported', 'budget-spent'] as const),
  ...(['call-assigned', 'call-escalated', 'call-not-made'] as const),
]);

/** What templates of WhatsApp may hold besides names, numbers and the link: as many as one takes. */
const parameters = [
  ...['visit.kind', 'visit.day', 'visit.window', 'expected', 'wait', 'slots', 'at.time', 'standing'],
  ...['carrier', 'trackingNumber', 'location', 'stage', 'question', 'answerBy'],
  ...['note', 'reason', 'nextSteps', 'compensation', 'refund', 'receivedBy'],
].map((tag) => `{{${tag}}}`);
const template = { name: 'template', language: 'en', parameters };
const templates = Object.fromEntries(messageNames.map((name) => [name, { en: template }]));
const phoneNumberId = `phone-number-id-${'0'.repeat(32)}`;
const sender = sampleSender({ whatsApp: { phoneNumberId, templates } });

function sampleIn(locale: Language, name: MessageName, kind: VisitKind): RenderFacts {
  const ann = { ...sampleFacts.customer, locale };
  const { message, ...facts } = sampleMessage(name, { kind, link, sender, facts: { customer: ann } });
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

/** Only customers are written to there. */
function toCustomers(facts: RenderFacts): string[] {
  const push = renderPush(facts);
  const filled = renderWhatsApp(facts).parameters.filter((parameter) => parameter !== '–');
  const { type, data } = toBridge(facts);
  const isAlike = 'title' in data && 'text' in data && data.title === push.title && data.text === push.body;
  return [
    `Notification: **${push.title}** ${push.body}`,
    `WhatsApp: ${filled.join(' · ')}`,
    `Bridge: ${isAlike ? `${type}, as the notification` : JSON.stringify({ type, data })}`,
  ];
}

const toBridge = (facts: RenderFacts) =>
  bridged(facts, { person: facts.order.facts.values.customer ?? {}, now: '2026-11-24T09:31:00.000Z' });

/** What a colleague says on the telephone: mostly paragraphs of the e-mail. */
function call(facts: RenderFacts, text: string): string {
  const paragraphs = text.split('\n\n');
  const lines = renderScript(facts).script.map((line) => {
    const place = paragraphs.indexOf(line);
    return place < 0 ? line : `${place}`;
  });
  return `Call: ${lines.join(' · ')}`;
}

function told(locale: Language, name: MessageName, kind: VisitKind): string {
  const facts = sampleIn(locale, name, kind);
  const { subject, text } = renderEmail(facts);
  const { text: sms } = renderSms(facts);
  const title = kindsOf(name).length > 1 ? `${name}, ${kind}` : name;
  const letters = Array.from(sms).length;
  return [
    `## ${title}`,
    `**${subject}**`,
    ['```', emailBody(text), '```'].join('\n'),
    `SMS, ${segmentsOf(sms)} × ${letters}: ${sms.replace(link, '<link>')}`,
    ...(toColleagues.has(name) ? [] : toCustomers(facts)),
    call(facts, text),
  ].join('\n\n');
}

function golden(locale: Language): string {
  const first = sampleIn(locale, 'order-received', 'delivery');
  return [
    `# What messages say in ${languageNames[locale]}`,
    'Written by `npm run golden`. First a whole e-mail, and what a bridge to a messenger is told; then each message, without what is the same in all.',
    'By WhatsApp, what a template may hold of it. For a call, which paragraphs of the e-mail are said, the greeting being the first.',
    ['```', renderEmail(first).text.trimEnd(), '```'].join('\n'),
    ['```json', JSON.stringify(toBridge(first), undefined, 2), '```'].join('\n'),
    ...messageNames.flatMap((name) => kindsOf(name).map((kind) => told(locale, name, kind))),
  ].join('\n\n');
}

it.each(languages)('messages in %s read as they were read through', async (language) => {
  await expect(`${golden(language)}\n`).toMatchFileSnapshot(`golden/${language}.md`);
});
