import type { Random } from './random.ts';

/** What can go wrong, and how probable it is each time that it could. */
const rates = {
  'crash before a call': 0.006,
  'crash with a call under way': 0.006,
  'crash after a call': 0.006,
  'call stalls': 0.004,
  'call refused': 0.015,
  'write applied, answer lost': 0.012,
  'write applied, asked again': 0.02,
  'index stale': 0.1,
  'provider throttles': 0.12,
  'provider refuses': 0.015,
  'provider silent, taken': 0.05,
  'provider silent, not taken': 0.05,
  'schedule late': 0.1,
  'schedule twice': 0.1,
  'schedule lost': 0.06,
  'records handed out again': 0.1,
  'records handed out twice': 0.05,
  'webhook twice': 0.15,
  'webhook late': 0.15,
  'sender not known yet': 0.1,
} as const;
export type FaultKind = keyof typeof rates;
export const faultKinds = Object.keys(rates) as FaultKind[];

/** Throws the dice, and keeps count of what really went wrong. */
export class Faults {
  readonly injected = new Map<FaultKind, number>();

  constructor(
    private readonly random: Random,
    /** 0 is fair weather, 1 what `rates` say, more is a storm. */
    private readonly weather: number,
    /** Whether things may still go wrong. */
    private readonly arePossible: () => boolean,
  ) {}

  happens(kind: FaultKind): boolean {
    if (!this.arePossible() || !this.random.chance(Math.min(rates[kind] * this.weather, 0.5))) return false;
    this.injected.set(kind, (this.injected.get(kind) ?? 0) + 1);
    return true;
  }
}
