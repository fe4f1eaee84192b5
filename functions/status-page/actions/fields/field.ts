import type { FaultName } from '../../page/texts/action-texts.ts';

/** One of the things that may be chosen. */
export interface Option {
  value: string;
  label: string;
  /** What several options stand under, and are read out with: a day over its hours. */
  group?: string | undefined;
  /** What stands beside it: that it is the one chosen. */
  mark?: string | undefined;
}

interface Common {
  name: string;
  label: string;
  /** What stands over it says the same already: only read out. */
  labelled?: boolean | undefined;
  required?: boolean | undefined;
  /** What is said where it is left empty and must not be. */
  missing?: FaultName | undefined;
  hint?: string | undefined;
  /** What stands in it before anything is typed or chosen. */
  value?: string | undefined;
}

/** A line: of text, a telephone number, a number, a day (`2026-11-24`) or a time of day (`09:00`). */
export interface LineField extends Common {
  kind: 'line';
  type: 'text' | 'tel' | 'decimal' | 'date' | 'time';
  /** Characters at most. */
  most: number;
  autocomplete?: string | undefined;
  /** Written only: what was typed is never shown again. */
  secret?: boolean | undefined;
  /** The option of another field without which it is of no use. */
  onlyWith?: 'own' | undefined;
}
interface AreaField extends Common {
  kind: 'area';
  most: number;
}
export interface ChoiceField extends Common {
  kind: 'choice';
  look: 'list' | 'row' | 'stars';
  options: Option[];
}

/** Several of some things, or none: each is a box of its own, by its place. */
export interface TicksField extends Common {
  kind: 'ticks';
  options: Option[];
}

/** A field of a form on the page: what it asks and what may be answered, for showing and reading alike. */
export type Field = LineField | AreaField | ChoiceField | TicksField;

/** What the boxes of a field are called, each by its place. */
export const tickName = (field: string, place: number): string => `${field}-${place}`;

/** What sends a form; one with a name says something too by being the one pressed. */
export interface Button {
  label: string;
  name?: string | undefined;
  value?: string | undefined;
  look?: 'secondary' | 'danger' | undefined;
}
