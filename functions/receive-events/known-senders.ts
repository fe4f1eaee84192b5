import type { FindSender } from '../../shared/senders/find-sender.ts';

interface SenderLookup {
  senderIds: readonly string[];
  findSender: FindSender;
}

/** The account's senders and, of those that events name beside them, the ones that the table knows. */
export async function knownSenders(
  candidates: readonly unknown[],
  { senderIds, findSender }: SenderLookup,
): Promise<string[]> {
  const others = [...new Set(candidates.flatMap(namedBy))].filter((id) => !senderIds.includes(id));
  const found = await Promise.all(others.map(findSender));
  return [...senderIds, ...others.filter((_, index) => found[index])];
}

/** What an event, or a CloudEvent's data, names as its sender; nothing longer than an id can be. */
function namedBy(candidate: unknown): string[] {
  const { senderId, data } = fieldsOf(candidate);
  return [senderId, fieldsOf(data).senderId].filter(
    (id) => typeof id === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(id),
  ) as string[];
}

const fieldsOf = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as { senderId?: unknown; data?: unknown };
