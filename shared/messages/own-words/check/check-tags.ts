import { nearest } from '../../../nearest.ts';
import { readTemplate, type Token } from '../sentences.ts';
import { attributeTag, everyTag, tagOf } from '../tags.ts';
import { type Place, type Remark, type Speaking, subjectsOf } from './place.ts';

/** What is wrong with the tags of a message's own words: not closed, not known, or never there in this message. */
export const checkTags = (place: Place, speaking: Speaking): Remark[] =>
  fieldsOf(place).flatMap(([field, text]) =>
    tagFaults(text, place, speaking).map((detail) => ({ path: [...place.path, field], detail })),
  );

const fieldsOf = ({ template }: Place): [string, string][] =>
  Object.entries(template).flatMap(([field, text]) => (text === undefined ? [] : [[field, text]]));

/** The same of one text. */
export function tagFaults(text: string, place: Place, speaking: Speaking): string[] {
  try {
    return usesIn(readTemplate(text)).flatMap((use) => useFault(use, place, speaking) ?? []);
  } catch (error) {
    return [unreadable((error as Error).message)];
  }
}

interface Use {
  kind: string;
  name: string;
}

const usesIn = (tokens: readonly Token[]): Use[] =>
  tokens.flatMap(([kind, name, , , inner]) =>
    kind === 'text' || kind === '!' ? [] : [{ kind, name }, ...(Array.isArray(inner) ? usesIn(inner) : [])],
  );

/** The tags that a template names, whether for their value or to ask whether they are there. */
export const tagsIn = (text: string): string[] => [...new Set(usesIn(readTemplate(text)).map(({ name }) => name))];

function useFault({ kind, name }: Use, place: Place, { support }: Speaking): string | undefined {
  if (kind === '>' || kind === '=')
    return 'Only tags such as {{order.number}} and {{#order.number}}…{{/order.number}}.';
  if (kind === '&') return `Write {{${name}}} with two braces. What is filled in is always text.`;
  const tag = tagOf(name);
  if (!tag) return `There is no tag {{${name}}}. Did you mean {{${nearestTag(name)}}}?`;
  if (kind === 'name' && tag.is === 'flag')
    return `{{${name}}} is no text. Write {{#${name}}}…{{/${name}}} around some.`;
  if (tag.of && !tag.of.some((subject) => subjectsOf(place).has(subject))) {
    return `{{${name}}} is never known in "${place.name}", which is about the ${[...subjectsOf(place)].join(' and the ')}.`;
  }
  const [of, key] = name.split('.');
  const isUnset = of === 'support' && kind === 'name' && !support[key as keyof typeof support];
  return isUnset ? `{{${name}}} is empty: "support" has no "${key}". Set it, or leave this out.` : undefined;
}

function nearestTag(given: string): string {
  const key = /^attribut\w*\.(.*)$/i.exec(given)?.[1];
  const names = everyTag().map(([name]) => (name === attributeTag ? `attributes.${key ?? 'contractNumber'}` : name));
  return nearest(given, names)[0] ?? 'order.number';
}

/** Mustache's own words, in ours. */
function unreadable(message: string): string {
  const name = /"(.*?)"/.exec(message)?.[1] ?? '';
  if (message.startsWith('Unclosed section')) {
    return `{{#${name}}} is opened and never closed. Write {{/${name}}} where it ends.`;
  }
  if (message.startsWith('Unopened section')) return `{{/${name}}} closes what was never opened.`;
  return 'A tag is opened with {{ and not closed with }}.';
}
