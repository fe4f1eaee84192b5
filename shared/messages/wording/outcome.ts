import { sinceOf } from '../../orders/known.ts';
import type { Visit } from '../../orders/order.ts';

const endings = ['rescheduled', 'no_one_home', 'failed', 'left_unattended', 'completed'];

type Outcome = NonNullable<Visit['known']['values']['outcome']>;

/** What was said of how a visit ended, as long as it has not ended again since. */
export function outcomeOf({ marks, known }: Visit): Outcome | undefined {
  const { outcome } = known.values;
  const since = sinceOf(known, '/outcome') ?? '';
  return endings.some((step) => (marks[step] ?? '') > since) ? undefined : outcome;
}
