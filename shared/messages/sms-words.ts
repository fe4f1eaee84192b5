import { inALine } from './also-told.ts';
import type { Room } from './message-values.ts';
import type { RenderFacts } from './render-facts.ts';
import { spelledFor } from './sms-segments.ts';
import { spokenOf } from './spoken.ts';
import { fillText } from './template.ts';
import { messageTexts, textOf } from './texts/texts.ts';

/** What a message says in an SMS: first what has to be said, then what may be added. */
export interface SmsWords {
  /** Goes before the words, unless they name it. */
  brand: string | undefined;
  say: string[];
  ifRoom: string[];
  /** What is said where there is no room for that. */
  brief: string[];
  /** Goes last, unless a sender's own words do without it. */
  link: string | undefined;
}

export function smsWordsOf(facts: RenderFacts, room: Room): SmsWords {
  const { topic, reader, values, own } = spokenOf(facts, room);
  const { link } = facts;
  const spelled = spelledFor(reader);
  const also = (facts.also ?? []).map((one) => inALine({ ...one, headline: spelled(one.headline) }));
  if (own.sms) {
    const { sentences, namesSender, hasLink } = own.sms;
    return {
      brand: namesSender ? undefined : values.brand,
      say: [...sentences, ...also],
      ifRoom: [],
      brief: [],
      link: hasLink ? link : undefined,
    };
  }
  const { say, ifRoom = [] } = textOf(topic, reader).sms;
  const filled = (templates: readonly string[]) => templates.map((one) => fillText(one, values)).filter(Boolean);
  const brief = (messageTexts[reader.language].brief[topic.name] ?? []).map(spelled);
  return { brand: values.brand, say: [...filled(say), ...also], ifRoom: filled(ifRoom), brief: filled(brief), link };
}
