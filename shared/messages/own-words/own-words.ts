import { rulesOf } from '../../senders/rules-of.ts';
import type { Template } from '../../senders/templates.ts';
import type { Message } from '../message.ts';
import { fillSentences } from './sentences.ts';
import type { Known } from './tags/tag.ts';
import { tagOf } from './tags.ts';

/** What a sender says in its own words. What is missing, or would say nothing, is said in ours. */
export interface OwnWords {
  subject?: string | undefined;
  headline?: string | undefined;
  /** Of the e-mail: each one a paragraph. */
  paragraphs?: string[] | undefined;
  sms?: OwnSms | undefined;
}

interface OwnSms {
  sentences: string[];
  namesSender: boolean;
  /** Whether the link goes last. */
  hasLink: boolean;
}

/** A sender's own words for a message, in the reader's language: the rule's first, then those for all of that name. */
export function ownWordsOf(message: Pick<Message, 'name'> & { rule?: string }, known: Known): OwnWords {
  const given = templateOf(message, known);
  if (!given) return {};
  const fill = (template: string | undefined) =>
    template === undefined ? [] : fillSentences(template, fillFrom(known));
  const line = (template: string | undefined) => fill(template).flat().join(' ') || undefined;
  const paragraphs = fill(given.text).map((sentences) => withoutLink(sentences, known.link).join(' '));
  return {
    subject: line(given.subject),
    headline: line(given.headline),
    paragraphs: filledOnly(paragraphs),
    sms: ownSms(fill(given.sms ?? given.text).flat(), {
      name: known.sender.name,
      link: known.link,
      brand: known.values.brand,
    }),
  };
}

function templateOf(message: Pick<Message, 'name'> & { rule?: string }, known: Known): Template | undefined {
  const { topic, sender, reader } = known;
  const rule = rulesOf(sender).find(({ id }) => id === message.rule);
  // "Delivered" may turn out to be of something that was left without anybody there: a rule's words are not about that.
  const ofRule = topic.name === message.name ? rule?.templates?.[reader.language] : undefined;
  return ofRule ?? sender.templates[topic.name]?.[reader.language];
}

/** What each tag stands for. */
export const fillFrom = (known: Known) => (name: string) => {
  const tag = tagOf(name);
  return { value: tag?.value(known), isSentence: tag?.is === 'sentence' };
};

/** An SMS of these sentences; `brand` is the sender's name as far as there is room for it. */
export function ownSms(
  filled: string[],
  { name, link, brand = name }: { name: string; link: string; brand?: string },
): OwnSms | undefined {
  const sentences = filledOnly(withoutLink(filled, link));
  if (!sentences) return undefined;
  const namesSender = [brand, name].some((one) => sentences.join(' ').includes(one));
  return { sentences, namesSender, hasLink: filled.at(-1)?.endsWith(link) ?? false };
}

/** The link goes last by itself: in an e-mail as its button. */
const withoutLink = (sentences: readonly string[], link: string): string[] =>
  sentences.flatMap((sentence, index) => {
    const cut = index === sentences.length - 1 && sentence.endsWith(link) ? sentence.slice(0, -link.length) : sentence;
    return cut.trim() || [];
  });

const filledOnly = (texts: string[]): string[] | undefined => (texts.some(Boolean) ? texts.filter(Boolean) : undefined);
