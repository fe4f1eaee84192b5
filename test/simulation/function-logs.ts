import type { StoryBook } from './story-book.ts';

const levels = ['info', 'warn', 'error'] as const;

/** Has what the functions log stand in the story and nowhere else, until the answer is called. */
export function logInto(book: StoryBook): () => void {
  const originals = levels.map((level) => [level, console[level]] as const);
  for (const level of levels) {
    console[level] = (fields: Record<string, unknown>) => {
      const { code, orderId, ...rest } = fields;
      book.tell(`    ${String(code)} ${JSON.stringify(rest)}`, orderId as string | undefined);
    };
  }
  return () => void Object.assign(console, Object.fromEntries(originals));
}
