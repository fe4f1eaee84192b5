import * as z from 'zod/mini';

/** So many a second, as a provider's quota has it: `10/s`. */
export const sendingRate = z.templateLiteral([z.int(), '/s']).check(z.regex(/^[1-9]/));
export type SendingRate = z.output<typeof sendingRate>;

/** Lets no more through within any one second than a provider's quota allows. */
export class RateGate {
  /** When the last ones passed, the first of them first, in epoch milliseconds. */
  private passed: number[] = [];

  passes(perSecond: number, now: number): boolean {
    // A clock that was set back begins anew.
    this.passed = this.passed.filter((at) => at > now - 1000 && at <= now);
    if (this.passed.length >= perSecond) return false;
    this.passed.push(now);
    return true;
  }
}
