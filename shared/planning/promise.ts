import { after, type Instant } from '../orders/instant.ts';
import type { Window } from '../orders/event-data.ts';
import type { Order, Visit } from '../orders/order.ts';
import { millisecondsOf } from '../senders/duration.ts';
import type { Sender } from '../senders/sender.ts';

/** The window of a visit as its customer is told it: as planned, else made from the estimate with the sender's buffer. */
export function windowToTell({ known }: Visit, { buffer }: Sender): Window | undefined {
  const { window, eta } = known.values;
  if (window && !isNewer(known, '/eta', '/window')) return window;
  if (eta === undefined || typeof eta === 'object') return eta ?? window;
  if (!buffer) return window;
  return {
    from: rounded(after(eta, -millisecondsOf(buffer.before)), buffer.roundTo, Math.floor),
    to: rounded(after(eta, millisecondsOf(buffer.after)), buffer.roundTo, Math.ceil),
  };
}

/** When a visit begins, as far as that is known: with its window, or at an estimate that no window is made of. */
export function beginningOf(visit: Visit, sender: Sender): Instant | undefined {
  const { eta } = visit.known.values;
  return windowToTell(visit, sender)?.from ?? (typeof eta === 'string' ? eta : undefined);
}

const minute = 60_000;

const rounded = (time: Instant, minutes: number, round: (value: number) => number): Instant =>
  new Date(round(Date.parse(time) / (minutes * minute)) * minutes * minute).toISOString();

/** Whether one thing was said later than another. */
function isNewer({ since }: Visit['known'], path: string, than: string): boolean {
  const at = (wanted: string) => Object.entries(since).find(([, paths]) => paths.includes(wanted))?.[0] ?? '';
  return at(path) > at(than);
}

/**
 * Whether a window still is what was promised: neither end has moved earlier by more than the sender's buffer before,
 * nor later by more than the one after. What is kept is not told again.
 */
export function keeps(promised: Window | undefined, window: Window | undefined, { buffer }: Sender): boolean {
  if (!promised || !window) return promised === window;
  const [earlier, later] = buffer ? [millisecondsOf(buffer.before), millisecondsOf(buffer.after)] : [0, 0];
  const isKept = (before: Instant, now: Instant) => {
    const moved = Date.parse(now) - Date.parse(before);
    return moved >= -earlier && moved <= later;
  };
  return isKept(promised.from, window.from) && isKept(promised.to, window.to);
}

/** The order with its visits' windows as they are told: one made of an estimate is known since the estimate is. */
export function withWindowsToTell(order: Order, sender: Sender): Order {
  const visits = Object.entries(order.visits).map(([id, visit]) => {
    const window = windowToTell(visit, sender);
    const { values, since } = visit.known;
    if (!window || window === values.window) return [id, visit] as const;
    const told = Object.entries(since).map(([at, paths]) => {
      const others = paths.filter((path) => path !== '/window');
      return [at, paths.includes('/eta') ? [...others, '/window'] : others] as const;
    });
    return [id, { ...visit, known: { values: { ...values, window }, since: Object.fromEntries(told) } }] as const;
  });
  return { ...order, visits: Object.fromEntries(visits) };
}
