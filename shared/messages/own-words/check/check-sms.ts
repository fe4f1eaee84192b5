import { leastWords, mostSegments } from '../../sms.ts';
import { dearLetters, inPlainLetters, segmentsOf } from '../../sms-segments.ts';
import { ownSms } from '../own-words.ts';
import { fillSentences } from '../sentences.ts';
import { tagOf } from '../tags.ts';
import { tagsIn } from './check-tags.ts';
import type { Place, Remark, Remarks, Speaking } from './place.ts';

/** What is wrong with a message's own words as an SMS: too long, the link in the middle, or dearer than need be. */
export function checkSms(place: Place, speaking: Speaking): Remarks {
  const { template, rules } = place;
  const field = template.sms === undefined ? 'text' : 'sms';
  const words = template[field];
  const speakers = rules.filter(({ channels }) => channels.includes('sms'));
  if (words === undefined || (field === 'text' && speakers.length === 0)) return { faults: [], warnings: [] };
  const at = (details: readonly string[]): Remark[] =>
    details.map((detail) => ({ path: [...place.path, field], detail }));
  const remedy = field === 'sms' ? 'Shorten it' : 'Shorten it, or give the SMS words of its own in "sms"';
  return {
    faults: at([...linkFaults(words, speaking), ...lengthFaults(words, speakers, speaking, remedy)]),
    warnings: at([...letterWarnings(words, speaking), ...missingWarnings(words, speaking)]),
  };
}

/** A tag's longest value, or none for those that are taken to be missing. */
const longest = (speaking: Speaking, missing?: (tag: string) => boolean) => (name: string) => {
  const tag = tagOf(name);
  const value = tag?.is === 'flag' ? true : (ofSender(name, speaking) ?? tag?.longest);
  return { value: missing?.(name) ? undefined : value, isSentence: tag?.is === 'sentence' };
};

function ofSender(name: string, { name: brand, support, link }: Speaking): string | undefined {
  const values: Record<string, string | undefined> = { 'sender.name': brand, link };
  for (const [key, value] of Object.entries(support)) values[`support.${key}`] = value;
  return values[name];
}

function smsWith(words: string, speaking: Speaking, missing?: (tag: string) => boolean): string {
  const sms = ownSms(fillSentences(words, longest(speaking, missing)).flat(), speaking);
  if (!sms) return '';
  const said = `${sms.namesSender ? '' : `${speaking.name}: `}${sms.sentences.join(' ')}`;
  const lettered = speaking.smsPlainLetters ? inPlainLetters(said) : said;
  return sms.hasLink ? `${lettered} ${speaking.link}` : lettered;
}

function linkFaults(words: string, speaking: Speaking): string[] {
  if (!/\{\{\s*link\s*\}\}/.test(words)) return [];
  if (!/\{\{\s*link\s*\}\}\s*$/.test(words)) {
    return ['In an SMS the link stands last, so that nothing cuts it: end it with {{link}}, without a full stop.'];
  }
  const without = fillSentences(words, longest(speaking)).flat().join(' ').replace(speaking.link, '');
  const said = without.replace(speaking.name, '').match(/\p{L}{2,}/gu) ?? [];
  return said.length < 2 ? ['An SMS must make sense to whoever does not open the link: say what has happened.'] : [];
}

function lengthFaults(words: string, rules: Place['rules'], speaking: Speaking, remedy: string): string[] {
  const texts = [smsWith(words, speaking), smsWith(words, speaking, (name) => tagOf(name)?.mayBeMissing === true)];
  const text = texts.sort((one, other) => other.length - one.length)[0] ?? '';
  const values = `With the longest values${longestIn(words, speaking)} it has ${text.length} characters`;
  const limited = rules.flatMap(({ id, smsLimit }) => (smsLimit === undefined ? [] : [{ id, smsLimit }]));
  const broken = limited.sort((one, other) => one.smsLimit - other.smsLimit)[0];
  if (broken && text.endsWith(speaking.link) && broken.smsLimit - speaking.link.length - 1 < leastWords) {
    const takes = `The link alone takes ${speaking.link.length} of the ${broken.smsLimit} characters`;
    return [`${takes} that rule "${broken.id}" allows. Leave {{link}} out, or raise its "smsLimit".`];
  }
  if (broken && text.length > broken.smsLimit) {
    return [`${values}, and rule "${broken.id}" allows ${broken.smsLimit}. ${remedy}, or raise its "smsLimit".`];
  }
  const segments = segmentsOf(text);
  return segments > mostSegments
    ? [`${values}, which is ${segments} SMS segments; at most ${mostSegments} are sent. ${remedy}.`]
    : [];
}

function longestIn(words: string, speaking: Speaking): string {
  const sizes = tagsIn(words).map((name) => ({ name, size: String(longest(speaking)(name).value ?? '').length }));
  const most = sizes.filter(({ size }) => size > 4).sort((one, other) => other.size - one.size);
  const told = most.slice(0, 3).map(({ name, size }) => `${name} ${size}`);
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}

function letterWarnings(words: string, speaking: Speaking): string[] {
  const written = words.replaceAll(/\{\{.*?\}\}/gs, '');
  const dear = dearLetters(speaking.smsPlainLetters ? inPlainLetters(written) : written);
  if (dear.length === 0) return [];
  const text = smsWith(words, speaking);
  const plain = segmentsOf(dear.reduce((so, letter) => so.replaceAll(letter, 'x'), inPlainLetters(text)));
  const letters = dear.map((letter) => `"${letter}"`).join(' ');
  if (segmentsOf(text) === plain) return [];
  const bill = `it costs ${segmentsOf(text)} segments in place of ${plain}`;
  const isTypography = dearLetters(inPlainLetters(dear.join(''))).length < dear.length;
  const remedy = isTypography ? ' Write plain letters, or leave "smsPlainLetters" on.' : '';
  return [`With ${letters} an SMS has room for 70 characters in place of 160: ${bill}.${remedy}`];
}

function missingWarnings(words: string, speaking: Speaking): string[] {
  const optional = tagsIn(words).filter((name) => tagOf(name)?.mayBeMissing);
  const vital = optional.filter((name) => smsWith(words, speaking, (one) => one === name) === '');
  return vital.map(
    (name) =>
      `Where {{${name}}} is not known, nothing is left of this and our own words are sent. ` +
      `Put what hangs on it between {{#${name}}} and {{/${name}}}.`,
  );
}
