import type { About } from '../orders/about.ts';
import type { Event } from '../orders/event.ts';
import { type Order, visitStatus } from '../orders/order.ts';
import { steps } from '../orders/status.ts';

interface Step {
  rank: number;
  reopens?: true;
}

/**
 * What was known already when an event came that happened later and leads further, in words: such an event takes its
 * place on the timeline and is not told. What happens after it came is another matter (see `superseded.ts`).
 */
export function overtakenBy(event: Event, about: About, order: Order): string | undefined {
  const [subject, step = ''] = event.type.split('.');
  if (about.subject === 'visit') return byVisit(event, steps.visit[step as keyof typeof steps.visit], order, about.id);
  if (subject !== 'order') return undefined;
  const own: Step | undefined = steps.order[step as keyof typeof steps.order];
  if (!own) return undefined;
  for (const [other, { rank }] of Object.entries(steps.order)) {
    const at = order.marks[other];
    if (at && at > event.occurredAt && rank > own.rank) return `the order is already ${other}`;
  }
  const tellsTime = step === 'delayed' || step === 'backordered';
  return tellsTime && isPlannedSince(event, order) ? 'a newer plan is known' : undefined;
}

function byVisit(event: Event, own: Step | undefined, { visits }: Order, id: string): string | undefined {
  const visit = visits[id];
  const status = visit && visitStatus(visit);
  if (!status || !own || own.reopens || status.at <= event.occurredAt || status.rank <= own.rank) return undefined;
  return `the visit is already ${status.step.replaceAll('_', ' ')}`;
}

/** Whether the window of a visit was told after the event happened. */
const isPlannedSince = (event: Event, { visits }: Order): boolean =>
  Object.values(visits).some(({ known }) =>
    Object.entries(known.since).some(([at, paths]) => at > event.occurredAt && paths.includes('/window')),
  );
