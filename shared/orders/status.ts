import type { Instant } from './instant.ts';

/**
 * A step that an order, a shipment or a visit can reach. Steps of a higher rank are further along; a step that
 * `reopens` ends an attempt: what happened before it counts no more, and any step after it leads on from there.
 */
interface Step {
  rank: number;
  reopens?: true;
}

/** The allowed steps: the one table that every status moves by. An event type is the table's name and the step's. */
export const steps = {
  visit: {
    planned: { rank: 1 },
    rescheduled: { rank: 0, reopens: true },
    loaded: { rank: 2 },
    started: { rank: 3 },
    approaching: { rank: 4 },
    arrived: { rank: 5 },
    departed: { rank: 6 },
    no_one_home: { rank: 0, reopens: true },
    failed: { rank: 0, reopens: true },
    left_unattended: { rank: 7 },
    completed: { rank: 7 },
  },
  shipment: {
    shipped: { rank: 1 },
    in_transit: { rank: 2 },
    exception: { rank: 0, reopens: true },
    at_local_hub: { rank: 3 },
    out_for_delivery: { rank: 4 },
    ready_to_collect: { rank: 5 },
    returned: { rank: 0, reopens: true },
    delivered: { rank: 6 },
  },
  order: {
    placed: { rank: 1 },
    delayed: { rank: 2 },
    backordered: { rank: 2 },
    packed: { rank: 3 },
    cancelled: { rank: 9 },
  },
} as const satisfies Record<string, Record<string, Step>>;

export type Subject = keyof typeof steps;
export type StepOf<S extends Subject> = keyof (typeof steps)[S] & string;

/** When each step was last reached. Merging takes the later time of each, so the order of arrival does not matter. */
export type Marks = Partial<Record<string, Instant>>;

/** The marks with a step reached at a time: it counts from the last time it was reached. */
export function mark(marks: Marks, step: string, at: Instant): Record<string, Instant> {
  const latest = marks[step] && marks[step] > at ? marks[step] : at;
  return Object.fromEntries(
    Object.entries({ ...marks, [step]: latest }).sort(([a], [b]) => (a < b ? -1 : 1)),
  ) as Record<string, Instant>;
}

export interface Status<S extends Subject> {
  step: StepOf<S>;
  at: Instant;
  rank: number;
  /** When the last attempt ended, if one did: marks before it belong to that one. */
  since: Instant | undefined;
}

/** Where something stands: of the steps since the last attempt ended the furthest one, and of equals the latest. */
export function statusOf<S extends Subject>(subject: S, marks: Marks): Status<S> | undefined {
  const table: Record<string, Step> = steps[subject];
  const reached = Object.keys(marks);
  let since: Instant | undefined;
  for (const step of reached) {
    const at = marks[step];
    if (at && table[step]?.reopens && (!since || at > since)) since = at;
  }
  let furthest: { step: string; at: Instant; rank: number } | undefined;
  for (const step of reached) {
    const [at, rank] = [marks[step], table[step]?.rank];
    if (!at || rank === undefined || (since && at < since)) continue;
    const one = { step, at, rank };
    if (!furthest || isFurther(one, furthest)) furthest = one;
  }
  return furthest && { ...furthest, step: furthest.step as StepOf<S>, since };
}

/** Ties are broken by name, so that every order of arrival ends alike. */
function isFurther(one: { rank: number; at: Instant; step: string }, other: typeof one): boolean {
  if (one.rank !== other.rank) return one.rank > other.rank;
  if (one.at !== other.at) return one.at > other.at;
  return one.step > other.step;
}
