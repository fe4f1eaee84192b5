import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageNames, type Recipient } from '../../shared/messages/message.ts';
import { everyTag } from '../../shared/messages/own-words/tags.ts';
import { renderEmail, renderSms } from '../../shared/messages/render.ts';
import type { RenderFacts } from '../../shared/messages/render-facts.ts';
import { visitKinds } from '../../shared/orders/event-data.ts';
import { toldTo } from '../../shared/planning/recipients.ts';
import { languages } from '../../shared/senders/sender.ts';
import type { Template } from '../../shared/senders/templates.ts';
import { expectFlawless } from './flawless.ts';
import { orderFrom, sampleEvent, sampleFacts, sampleMessage, sampleSender, sampleStory } from './samples.ts';

/** Some of an object's fields. */
const someOf = <Value extends object>(whole: Value) =>
  fc
    .subarray(Object.keys(whole))
    .map((kept) => Object.fromEntries(Object.entries(whole).filter(([key]) => kept.includes(key))) as Partial<Value>);

const ann = { name: 'Ann Lind', givenName: 'Ann', phone: '+46701234567', email: 'ann@example.com' };
const support = { phone: '+46 8 123 456 00', email: 'hello@harbourlane.example.com', url: 'https://example.com/help' };
const recipients: Recipient[] = ['customer', { contact: 0, role: 'site' }, { colleague: 'desk@example.com' }];
/** These say what an event is about, and are never missing. */
const names = new Set(['visitId', 'kind', 'shipmentId', 'stage', 'rating', 'choice']);

/** Whatever may be known of an order, for every message, in every language, for whomever. */
const telling = fc
  .record({
    name: fc.constantFrom(...messageNames),
    kind: fc.constantFrom(...visitKinds),
    locale: fc.constantFrom(...languages),
    recipient: fc.constantFrom(...recipients),
    facts: someOf({ ...sampleFacts, attributes: { contractNumber: 'C-77' } }),
    person: someOf(ann),
    support: someOf(support),
    untold: fc.option(fc.record({ name: fc.constantFrom(...messageNames), person: someOf(ann) }), { nil: undefined }),
    says: fc.infiniteStream(fc.boolean()),
    now: fc.constantFrom('2026-11-24T09:31:00Z', undefined),
  })
  .map(({ name, kind, locale, recipient, facts, person, says, now, untold, ...rest }) => {
    const events = sampleStory(name, kind).events.map((event) => {
      const said = Object.entries(event.data).filter(([key]) => names.has(key) || says.next().value);
      return { ...event, order: undefined, data: Object.fromEntries(said) };
    });
    const order = orderFrom([sampleEvent('order.placed', undefined, {}, facts), ...events]);
    const sample = sampleMessage(name, { kind, sender: sampleSender({ support: rest.support }) });
    const { now: _, ...known } = sample;
    return {
      ...known,
      ...(now && { now }),
      ...(untold && { untold }),
      message: { ...sample.message, recipient },
      order: toldTo({ ...person, locale }, order),
    } satisfies RenderFacts;
  });

/** The same orders every time: what fails here fails everywhere. */
const seed = 1;
const limit = fc.constantFrom(undefined, 70, 100, 160);

it('a message has no hole, whatever is not known of its order, its recipient and its sender', () => {
  fc.assert(
    fc.property(telling, limit, (facts, most) => expectFlawless(facts, most)),
    { numRuns: 400, seed },
  );
});

/** A tag as people write it into their sentences. */
const sentence = fc
  .record({
    tag: fc.constantFrom(...everyTag().filter(([tag]) => tag !== 'link')),
    way: fc.constantFrom(
      (tag: string) => `Hello {{${tag}}}, this is it.`,
      (tag: string) => `Your own: {{${tag}}}.`,
      (tag: string) => `It is so ({{${tag}}}), as we said.`,
      (tag: string) => `We come{{#${tag}}} with {{${tag}}}{{/${tag}}} to you.`,
      (tag: string) => `{{#${tag}}}It is {{${tag}}}. {{/${tag}}}That is all.`,
      (tag: string) => `{{^${tag}}}Not known.{{/${tag}}}`,
    ),
  })
  .map(({ tag: [tag], way }) => way(tag.replace('<name>', 'contractNumber')));
const lines = (most: number) => fc.array(sentence, { maxLength: most }).map((all) => all.join(' '));
const ownWords: fc.Arbitrary<Template> = fc
  .record({ subject: lines(1), headline: lines(1), text: lines(4), sms: lines(3) }, { requiredKeys: [] })
  .filter((words) => Object.values(words).some((one) => one !== ''));

it('a sender’s own words have none either, and never greet nobody', () => {
  fc.assert(
    fc.property(telling, ownWords, limit, (facts, words, most) => {
      const { message, order, sender } = facts;
      const { locale } = order.facts.values.customer ?? {};
      const told = { ...facts, sender: { ...sender, templates: { [message.name]: { [locale ?? 'en']: words } } } };
      expectFlawless(told, most);
      for (const text of [renderEmail(told).text, renderSms(told, { limit: most }).text]) {
        expect(text).not.toMatch(/Hello ?, ?this|own: ?\./);
      }
    }),
    { numRuns: 400, seed },
  );
});
