import { askingMessages } from '../tags.ts';
import { tagsIn } from './check-tags.ts';
import type { Place, Remark } from './place.ts';

const leadOn = new Set(['nextSteps', 'support.phone', 'support.email', 'support.url', 'link']);
/** A telephone number, an e-mail address or a web address, written out. */
const writtenOut = /(?:\+|\b0)[\d ()/-]{6,}\d|\S+@\S+\.\S+|https?:\/\/|\bwww\./;

/** A customer whose visit came to nothing must know how to go on, and one who is asked must be able to answer. */
export function nextStepFaults({ path, name, template }: Place): Remark[] {
  const { text, sms } = template;
  const said = { text, sms };
  if (name === 'not-home' || name === 'not-completed') {
    return Object.entries(said).flatMap(([field, words]): Remark[] =>
      words === undefined || leads(words) ? [] : [{ path: [...path, field], detail: howToGoOn }],
    );
  }
  if (!askingMessages.includes(name)) return [];
  const field = sms === undefined ? 'text' : 'sms';
  const words = said[field];
  if (words === undefined || tagsIn(words).includes('link')) return [];
  return [{ path: [...path, field], detail: 'The customer answers on the page: end it with {{link}}.' }];
}

const howToGoOn =
  'It does not say how the customer goes on. Add {{nextSteps}}, or a way to reach you such as {{support.phone}}.';

const leads = (words: string) => tagsIn(words).some((tag) => leadOn.has(tag)) || writtenOut.test(words);
