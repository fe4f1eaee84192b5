import { createHash } from 'node:crypto';
import { CellFault, readCell } from './cell.ts';
import { type Mapping, placeOf } from './mapping.ts';
import { orderIdPlace } from './places.ts';
import type { Cells, Row } from './row.ts';

/** What is wrong in a line: in which column, where that is known, and in words. */
export interface RowFault {
  column?: string;
  path?: string;
  detail: string;
}

export interface ImportedEvent extends Record<string, unknown> {
  id: string;
  orderId: string;
}

export type EventOfRow = { line: number } & ({ event: ImportedEvent } | { faults: RowFault[]; orderId?: string });

interface Telling {
  mapping: Mapping;
  /** When an event happened that does not say so. */
  now: string;
  silent: boolean;
}

/**
 * The event that a line of a file is. Its id is made of what the line says, and of nothing else: whenever the same line
 * is imported, it is the same event.
 */
export function eventFromRow(row: Row, telling: Telling): EventOfRow {
  const { line } = row;
  if ('fault' in row) return { line, faults: [{ detail: row.fault }] };
  const { mapping, now, silent } = telling;
  const faults: RowFault[] = [];
  const said = 'event' in row ? row.event : fromCells(row.cells, mapping, faults);
  const known = withConstants(said, mapping);
  const { orderId } = known;
  if (typeof orderId !== 'string' || orderId === '') {
    faults.push({ path: `/${orderIdPlace}`, detail: 'names no order' });
    return { line, faults };
  }
  if (faults.length > 0) return { line, faults, orderId };
  const id = typeof known.id === 'string' ? known.id : idOf(known);
  return {
    line,
    event: { type: 'order.placed', occurredAt: now, ...known, id, orderId, ...(silent ? { silent } : {}) },
  };
}

function fromCells(cells: Cells, mapping: Mapping, faults: RowFault[]): Record<string, unknown> {
  const event: Record<string, unknown> = {};
  for (const [column, cell] of cells) {
    const place = placeOf(column, mapping);
    const text = cell.trim();
    if (place === undefined || text === '') continue;
    try {
      put(event, place, readCell(text, place, mapping.zone));
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      faults.push({ column, path: pathOf(place), detail: error.message });
    }
  }
  return event;
}

/** What the file itself says stands before what is said of all of it. */
function withConstants(said: Record<string, unknown>, { constants }: Mapping): Record<string, unknown> {
  const event = structuredClone(said);
  for (const [place, value] of Object.entries(constants)) put(event, place, value, 'unless known');
  return event;
}

/** Puts a value into its place. Places are of letters that no inherited name is reached by. */
function put(event: Record<string, unknown>, place: string, value: unknown, when?: 'unless known'): void {
  const parts = place.split('.');
  const last = parts.pop() ?? '';
  let inside = event;
  for (const part of parts) {
    const next = Object.hasOwn(inside, part) ? inside[part] : undefined;
    const object = typeof next === 'object' && next !== null ? (next as Record<string, unknown>) : {};
    Object.defineProperty(inside, part, { value: object, enumerable: true, writable: true, configurable: true });
    inside = object;
  }
  if (when && Object.hasOwn(inside, last)) return;
  Object.defineProperty(inside, last, { value, enumerable: true, writable: true, configurable: true });
}

const pathOf = (place: string): string => `/${place.replaceAll('.', '/')}`;

/** 128 bits of a hash of the order and all that is said of it. */
function idOf(known: Record<string, unknown>): string {
  const text = JSON.stringify(known, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
  return `import-${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
}
