import type { Window } from '../orders/event-data.ts';
import type { Instant } from '../orders/instant.ts';
import { sinceOf } from '../orders/known.ts';
import { type Visit, visitStatus } from '../orders/order.ts';
import { steps } from '../orders/status.ts';

/** The windows of a visit that may still be chosen: those that were offered and are to come, until the cut-off. */
export function slotsOpen({ known, marks }: Visit, now: Instant): Window[] {
  const { slots = [], slotCutOff } = known.values;
  if ((slotCutOff !== undefined && slotCutOff <= now) || (visitStatus({ marks })?.rank ?? 0) >= steps.visit.loaded.rank)
    return [];
  return slots.filter(({ from }) => from > now);
}

/** From when on none of the windows that were offered can be chosen any more: from the cut-off, else when the last of them begins. */
export function choiceCloses({ known }: Visit): Instant | undefined {
  const { slots = [], slotCutOff } = known.values;
  const last = slots
    .map(({ from }) => from)
    .sort()
    .at(-1);
  return last !== undefined && slotCutOff !== undefined && slotCutOff < last ? slotCutOff : last;
}

/**
 * The window that was set after slots were offered last: chosen by the customer, or by the sender for them. What the
 * customer chose stands also where it is offered again.
 */
export function windowSet(visit: Visit): Window | undefined {
  const { window } = visit.known.values;
  const [offered, set = ''] = [sinceOf(visit.known, '/slots'), sinceOf(visit.known, '/window')];
  return offered !== undefined && (set > offered || isChosenStill(visit)) ? window : undefined;
}

/** Whether a visit's window is the one that its customer chose in this attempt, and still among those that are offered. */
function isChosenStill({ known, marks }: Visit): boolean {
  const { window, chosen, slots = [] } = known.values;
  const isChosen = (one: Window | undefined) => one?.from === chosen?.from && one?.to === chosen?.to;
  const since = visitStatus({ marks })?.since ?? '';
  return chosen !== undefined && isChosen(window) && slots.some(isChosen) && (sinceOf(known, '/chosen') ?? '') >= since;
}

/** Whether the customer is asked for a window, and none is set. */
export const isChoiceOpen = (visit: Visit, now: Instant): boolean =>
  slotsOpen(visit, now).length > 0 && windowSet(visit) === undefined;

/** Whether the customer was offered windows, and nothing has come of it: the visit has no time yet. */
export const isOffered = (visit: Visit): boolean =>
  (visit.known.values.slots?.length ?? 0) > 0 &&
  windowSet(visit) === undefined &&
  visitStatus(visit)?.step === 'planned';
