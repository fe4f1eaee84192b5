/** All that a run left behind, as its checks judge it. */
export interface LoadFacts {
  /** The events that the API acknowledged, by their ids. */
  acknowledged: string[];
  /** The events in the table, and those of them that their orders have folded. */
  kept: string[];
  folded: string[];
  messages: { id: string; state: string; channel: string; staleAt: string; sentAt?: string | undefined }[];
  /** What providers accepted, by our message's id. */
  accepted: string[];
  /** When e-mails were accepted while others waited for the quota, by spell of waiting. */
  queues: Queue[];
  memory: { name: string; peakHeapBytes: number; memoryMegabytes: number }[];
}

/** A spell in which messages waited for the quota: from when to when (epoch milliseconds), and how many were accepted. */
export interface Queue {
  name: string;
  from: number;
  to: number;
  accepted: number;
  perSecond: number;
}

export interface Check {
  name: string;
  isMet: boolean;
  told: string;
}

/** How much of the quota has to be used while there is a queue. */
const leastUse = 0.9;
/** How much of its memory a function's heap may take: Node and its code need the rest. */
const mostOfMemory = 0.5;

/** How much of a quota was used in a spell of waiting. */
export const useOf = ({ from, to, accepted, perSecond }: Queue): number =>
  accepted / (perSecond * Math.max(1, (to - from) / 1000));

/** Judges a run: nothing lost, nothing doubled, the quota used, nothing too late, memory bounded. */
export const checksOf = (facts: LoadFacts): Check[] => [
  nothingLost(facts),
  everyMessageEnded(facts),
  nothingDoubled(facts),
  nothingTooLate(facts),
  ...facts.queues.map(quotaUsed),
  memoryBounded(facts),
];

function nothingLost({ acknowledged, kept, folded }: LoadFacts): Check {
  const lost = (among: string[]) => {
    const there = new Set(among);
    return acknowledged.filter((id) => !there.has(id)).length;
  };
  const [unkept, unfolded] = [lost(kept), lost(folded)];
  const told = `${acknowledged.length} events acknowledged, ${unkept} of them not kept, ${unfolded} not on their order`;
  return { name: 'nothing lost', isMet: acknowledged.length > 0 && unkept + unfolded === 0, told };
}

/** Each is sent, or said why not; one that was given up is lost. */
function everyMessageEnded({ messages }: LoadFacts): Check {
  const isMet = messages.length > 0 && messages.every(({ state }) => state === 'sent' || state === 'skipped');
  return { name: 'every message ended', isMet, told: countsOf(messages.map(({ state }) => state)) };
}

function nothingDoubled({ messages, accepted }: LoadFacts): Check {
  const sent = messages.filter(({ state }) => state === 'sent').length;
  const doubled = accepted.length - new Set(accepted).size;
  const told = `${sent} messages sent, ${accepted.length} asks accepted, ${doubled} of them for the same message`;
  return { name: 'nothing doubled', isMet: doubled === 0 && sent === accepted.length, told };
}

function nothingTooLate({ messages }: LoadFacts): Check {
  const late = messages.filter(({ sentAt, staleAt }) => sentAt !== undefined && sentAt > staleAt).length;
  return { name: 'nothing too late', isMet: late === 0, told: `${late} messages sent after their time to live` };
}

function quotaUsed(queue: Queue): Check {
  const { name, accepted, perSecond, from, to } = queue;
  const use = useOf(queue);
  const seconds = Math.round((to - from) / 1000);
  const told = `${Math.round(use * 100)} % of ${perSecond}/s: ${accepted} e-mails accepted in ${seconds} s of queue`;
  return { name: `quota used, ${name}`, isMet: use >= leastUse, told };
}

function memoryBounded({ memory }: LoadFacts): Check {
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
  const isMet = memory.every(
    ({ peakHeapBytes, memoryMegabytes }) => peakHeapBytes <= mostOfMemory * memoryMegabytes * 1024 * 1024,
  );
  const told = memory
    .map(({ name, peakHeapBytes, memoryMegabytes }) => `${name} ${megabytes(peakHeapBytes)} of ${memoryMegabytes} MB`)
    .join(', ');
  return { name: 'memory bounded', isMet: memory.length > 0 && isMet, told };
}

/** How often each word occurs. */
export function countsOf(words: string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ') || 'none';
}
