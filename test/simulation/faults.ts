import type { Random } from './random.ts';

/** What can go wrong, how probable it is each time that it could, and which of the kinds of fault it is. */
const rates = {
  'records handed out again': ['stream replay', 0.1],
  'records handed out twice at once': ['stream replay', 0.05],
  'a shard falls behind': ['stream reorder across keys', 0.05],
  'schedule late': ['scheduler late', 0.1],
  'schedule twice': ['scheduler repeated', 0.1],
  'schedule lost': ['scheduler lost', 0.06],
  'call refused': ['conditional write lost', 0.015],
  'write applied, answer lost': ['conditional write applied', 0.012],
  'write applied, asked again': ['conditional write applied', 0.02],
  'index stale': ['index stale', 0.1],
  'table throttles': ['throttles', 0.012],
  'provider throttles': ['throttles', 0.12],
  'provider refuses': ['provider refuses', 0.015],
  'provider silent, not taken': ['time-out before the effect', 0.05],
  'call stalls before its effect': ['time-out before the effect', 0.003],
  'provider silent, taken': ['time-out after the effect', 0.05],
  'call stalls after its effect': ['time-out after the effect', 0.003],
  'crash before a call': ['crash', 0.006],
  'crash with a call under way': ['crash', 0.006],
  'crash after a call': ['crash', 0.006],
  'clock behind': ['clock jumps', 0.05],
  'clock ahead': ['clock jumps', 0.03],
  'webhook twice': ['webhook duplicate', 0.15],
  'webhook late': ['webhook late', 0.15],
  'webhook overtaken': ['webhook reordered', 0.1],
  'sender not known yet': ['sender not known yet', 0.1],
} as const satisfies Record<string, readonly [string, number]>;
export type Fault = keyof typeof rates;
export type FaultKind = (typeof rates)[Fault][0];
export const allFaults = Object.keys(rates) as Fault[];
export const kindOf = (fault: Fault): FaultKind => rates[fault][0];

/** One fault among all that could have happened in a story: which, and the how manieth time that it could. */
export type Thrown = `${Fault} ${number}`;

/** Throws the dice, and keeps count of what really went wrong. */
export class Faults {
  readonly injected = new Map<Fault, number>();
  readonly thrown: Thrown[] = [];
  private readonly chances = new Map<Fault, number>();

  constructor(
    private readonly random: Random,
    /** 0 is fair weather, 1 what `rates` say, more is a storm. */
    private readonly weather: number,
    /** Whether things may still go wrong. */
    private readonly arePossible: () => boolean,
    /** Of those that the dice bring only these happen; left out, all do. */
    private readonly only?: ReadonlySet<string>,
  ) {}

  happens(fault: Fault): boolean {
    if (!this.arePossible() || !this.random.chance(Math.min(rates[fault][1] * this.weather, 0.5))) return false;
    const chance = (this.chances.get(fault) ?? 0) + 1;
    this.chances.set(fault, chance);
    const thrown: Thrown = `${fault} ${chance}`;
    if (this.only && !this.only.has(thrown)) return false;
    this.injected.set(fault, (this.injected.get(fault) ?? 0) + 1);
    this.thrown.push(thrown);
    return true;
  }
}
