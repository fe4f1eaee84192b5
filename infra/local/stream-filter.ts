export type Pattern = { [key: string]: Pattern | Condition[] };
type Condition = string | number | boolean | null | { prefix: string };

/** Whether a record fits a filter pattern of Lambda's event filtering, or an event one of EventBridge, as far as ours go: equality and `prefix`. */
export function fits(pattern: Pattern, record: unknown): boolean {
  return Object.entries(pattern).every(([key, expected]) => {
    const value = typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[key] : undefined;
    if (!Array.isArray(expected)) return fits(expected, value);
    return expected.some((condition) => meets(condition, value));
  });
}

function meets(condition: Condition, value: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return value === condition;
  if (Object.keys(condition).join() !== 'prefix') {
    throw new Error(`The local stack does not know the filter ${JSON.stringify(condition)}.`);
  }
  return typeof value === 'string' && value.startsWith(condition.prefix);
}
