import type { MessageContent } from './content.ts';
import { inPlainLetters, segmentsOf } from './sms-segments.ts';
import { shorten } from './wording/plain-text.ts';

const mostSegments = 3;

/** The brand, the words, and the link last and whole. Only the words give way when it grows too long. */
export function composeSms({ sms, action }: Pick<MessageContent, 'sms' | 'action'>): string {
  const compose = (words: string) => `${words} ${action.link}`;
  let words = inPlainLetters(`${sms.brand}: ${sms.say}`);
  for (const sentence of sms.ifRoom.map(inPlainLetters)) {
    const longer = `${words} ${sentence}`;
    if (segmentsOf(compose(longer)) <= segmentsOf(compose(words))) words = longer;
  }
  return compose(fitting(words, compose));
}

/** Cut so far that all of it goes into three segments; with a link too long for that, no words would help. */
function fitting(words: string, compose: (words: string) => string): string {
  let fits = words;
  for (let most = Array.from(words).length - 1; most > 10 && segmentsOf(compose(fits)) > mostSegments; most -= 5) {
    fits = shorten(words, most, '...');
  }
  return fits;
}
