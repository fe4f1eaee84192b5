import { describe, expect, it } from 'vitest';
import { isEventType } from '../../shared/orders/event.ts';
import { tables } from './tables.ts';
import { vendorNames } from './vendor-days.ts';

describe.each(tables)('the table of $vendor ($of)', ({ table, listed, some }) => {
  it('holds every code that is documented', () => {
    expect(Object.keys(table)).toHaveLength(listed);
    expect(table).toMatchObject(some);
  });

  it('names events that there are', () => {
    const meanings = [...new Set(Object.values(table))];
    const others = meanings.filter((meaning) => !isEventType(meaning));
    expect(others.filter((meaning) => meaning !== 'recorded' && meaning !== 'elsewhere')).toEqual([]);
  });
});

it.each(vendorNames)('%s has a table', (name) => {
  expect(tables.map(({ vendor }) => vendor)).toContain(name);
});
