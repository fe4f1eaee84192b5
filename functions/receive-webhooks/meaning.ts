import type { Told } from './kind.ts';
import type { StepOf } from '../../shared/orders/status.ts';

/** A code that is told to nobody: it stands on the order's timeline at the desk, and the order stays where it is. */
export const recorded = 'recorded';

/** What a vendor's code says in our words. */
export type Meaning =
  | `shipment.${StepOf<'shipment'>}`
  | `visit.${StepOf<'visit'>}`
  | 'visit.eta_changed'
  | typeof recorded;

/** The meaning of every code that a vendor's documentation lists. */
export type CodeTable = Readonly<Record<string, Meaning>>;

/** What a code means; nothing where the table has no such code. */
export const meaningOf = (table: CodeTable, code: string): Meaning | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

interface About extends Omit<Told['event'], 'type' | 'data'> {
  /** The vendor's own code. */
  rawCode: string;
  data: Record<string, unknown>;
}

/** The event of a code. Without a meaning it is a silent one that says so: nobody can be told what nobody knows. */
export function eventOf(meaning: string | undefined, { rawCode: code, data, ...event }: About): Told['event'] {
  const rawCode = code.slice(0, 200).toWellFormed();
  if (meaning !== undefined && meaning !== recorded) return { ...event, type: meaning, data: { ...data, rawCode } };
  const said = meaning === undefined ? { rawCode, unknown: true } : { rawCode };
  return { ...event, type: 'order.updated', silent: true, data: said };
}
