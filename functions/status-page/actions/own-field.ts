import type { OwnField } from '../../../shared/senders/own-form.ts';
import { wordsIn } from '../../../shared/senders/translated.ts';
import type { ActionFacts } from './action.ts';
import type { Field } from './fields/field.ts';

const most = { text: 500, number: 20, date: 10 } as const;

/** What a field of a sender's own is called in its form, by its id: a field called `key` is none of the form's own. */
export const ownName = (id: string): string => `own-${id}`;

/** A field of a sender's own form as the page asks it, with what was answered before. */
export function fieldOf(
  { id, type, required, secret, options = [] }: OwnField,
  before: string | number | boolean | undefined,
  { label, reader, sender, words }: Pick<ActionFacts, 'reader' | 'sender' | 'words'> & { label: string },
): Field {
  const asked = { name: ownName(id), label, required };
  const value = before === undefined ? undefined : String(before);
  switch (type) {
    case 'text': {
      const isKept = secret && before !== undefined;
      const hint = isKept ? words.form.keptSecret : secret ? words.form.willBeSecret : undefined;
      return {
        ...{ ...asked, kind: 'line', type: 'text', most: most.text, secret, hint },
        ...{ required: required && !isKept, value: secret ? undefined : value },
      };
    }
    case 'number':
      return { ...asked, kind: 'line', type: 'decimal', most: most.number, value };
    case 'date':
      return { ...asked, kind: 'line', type: 'date', most: most.date, value };
    case 'yesNo':
      return {
        ...{ ...asked, kind: 'choice', look: 'row', value: before === undefined ? undefined : before ? 'yes' : 'no' },
        options: [
          { value: 'yes', label: words.form.yes },
          { value: 'no', label: words.form.no },
        ],
      };
    case 'choice':
      return {
        ...{ ...asked, kind: 'choice', look: 'list', value },
        options: options.map((option) => ({
          value: option.id,
          label: wordsIn(reader.language, option.label, sender.language),
        })),
      };
  }
}
