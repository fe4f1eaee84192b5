import * as z from 'zod';

/** What `deliver`, `notify` and `sweep` log of each message, as CloudWatch Logs keeps it: Lambda puts our fields into `message`. */
const decided = z.object({ code: z.literal('message_decided'), messageId: z.string(), state: z.string() });
const line = z.union([z.object({ message: decided }).transform(({ message }) => message), decided]);

/** Reads which messages went out, or may have, from the functions' logs: one JSON object a line, all other lines left alone. */
export function wentOutBy(logs: string): Set<string> {
  const all = logs.split('\n').flatMap((text) => line.safeParse(jsonIn(text)).data ?? []);
  return new Set(all.filter(({ state }) => state === 'sent' || state === 'unknown').map(({ messageId }) => messageId));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
