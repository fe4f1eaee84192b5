import { fillText } from '../../../shared/messages/template.ts';
import {
  type ChoiceField,
  type Field,
  type LineField,
  type Option,
  type TicksField,
  tickName,
} from '../actions/fields/field.ts';
import type { Refusal } from '../actions/take-answer.ts';
import type { ActionTexts } from './texts/action-texts.ts';

interface OptionContent {
  value: string;
  label: string;
  /** Read out with the label; seen above it. */
  group: string | undefined;
  mark: string | undefined;
  checked: boolean;
  focus: boolean;
}

/** A field as the layout shows it; exactly one of `line`, `area`, `choice` and `ticks` is there. */
export interface FieldContent {
  id: string;
  name: string;
  label: string;
  labelled: boolean;
  optional: string | undefined;
  required: boolean;
  hint: string | undefined;
  fault: string | undefined;
  /** The ids of what describes it. */
  describedBy: string | undefined;
  focus: boolean;
  line: LineContent | undefined;
  area: { most: number; value: string } | undefined;
  choice:
    | { look: 'list' | 'row'; isStars: boolean; groups: { group: string | undefined; options: OptionContent[] }[] }
    | undefined;
  ticks: TickContent[] | undefined;
}

interface TickContent extends Pick<OptionContent, 'value' | 'label' | 'mark' | 'checked'> {
  name: string;
}

interface LineContent {
  type: string;
  inputmode: string | undefined;
  most: number;
  value: string;
  autocomplete: string;
  onlyWith: string | undefined;
}

interface Context {
  /** Of the ask that it belongs to. */
  id: string;
  refused: Refusal | undefined;
  /** Where the customer should look first. */
  isFirst: boolean;
  words: ActionTexts;
}

/** What was typed stands in it again, but for what is written only. */
export function fieldContent(field: Field, { id: ask, refused, isFirst, words }: Context): FieldContent {
  const { name, label, labelled = false, required = false, hint } = field;
  const id = `${ask}-${name}`;
  const most = 'most' in field ? field.most : undefined;
  const fault = refused?.faults[name] && fillText(words.faults[refused.faults[name]], { most });
  const isWithOther =
    field.kind === 'choice' || field.kind === 'ticks' || (field.kind === 'line' && field.onlyWith !== undefined);
  const isSecret = field.kind === 'line' && field.secret === true;
  const value = isSecret ? '' : (refused?.given[name] ?? field.value ?? '');
  const described = [...(hint ? [`${id}-hint`] : []), ...(fault ? [`${id}-fault`] : [])];
  return {
    id,
    name,
    label,
    labelled,
    optional: required || isWithOther ? undefined : words.optional,
    required,
    hint,
    fault,
    describedBy: described.length > 0 ? described.join(' ') : undefined,
    focus: isFirst,
    line: field.kind === 'line' ? lineContent(field, value) : undefined,
    area: field.kind === 'area' ? { most: field.most, value } : undefined,
    choice: field.kind === 'choice' ? choiceContent(field, value, isFirst) : undefined,
    ticks: field.kind === 'ticks' ? ticksContent(field, refused) : undefined,
  };
}

function lineContent({ type, most, autocomplete = 'off', onlyWith }: LineField, value: string): LineContent {
  const isDecimal = type === 'decimal';
  return {
    ...{ most, value, autocomplete, onlyWith },
    type: isDecimal ? 'text' : type,
    inputmode: isDecimal ? 'decimal' : undefined,
  };
}

function choiceContent(
  { look, options }: ChoiceField,
  value: string,
  isFirst: boolean,
): NonNullable<FieldContent['choice']> {
  const start = options.find((option) => option.value === value) ?? options[0];
  const shown = options.map((option): OptionContent => ({
    value: option.value,
    label: option.label,
    group: option.group,
    mark: option.mark,
    checked: option.value === value,
    focus: isFirst && option === start,
  }));
  return { look: look === 'row' ? look : 'list', isStars: look === 'stars', groups: grouped(shown) };
}

/** Boxes; of what came back those that were ticked, else those whose values stand in the field. */
function ticksContent({ name, options, value = '' }: TicksField, refused: Refusal | undefined): TickContent[] {
  const ticked = new Set(refused ? Object.values(refused.given) : value.split(' '));
  return options.map((option, place) => ({
    ...{ name: tickName(name, place), value: option.value, label: option.label, mark: option.mark },
    checked: ticked.has(option.value),
  }));
}

/** Options with one group after the other, as they come. */
function grouped(options: OptionContent[]) {
  const groups: { group: Option['group']; options: OptionContent[] }[] = [];
  for (const option of options) {
    if (groups.length === 0 || groups.at(-1)?.group !== option.group) groups.push({ group: option.group, options: [] });
    groups.at(-1)?.options.push(option);
  }
  return groups;
}
