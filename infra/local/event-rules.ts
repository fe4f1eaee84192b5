import type { AsynchronousCaller } from './asynchronous-calls.ts';
import type { Fleet } from './fleet.ts';
import { fits, type Pattern } from './stream-filter.ts';
import { type Lookup, resolve, type Resources } from './template.ts';
import type { Wiring } from './wiring.ts';

/** A rule of the account's default event bus: which events it hands to which functions. */
export interface EventRule {
  pattern: Pattern;
  targetArns: string[];
}

interface RuleProperties {
  EventPattern?: Pattern;
  EventBusName?: string;
  State?: string;
  Targets?: { Arn: string }[];
}

/** The rules of the template; one of another bus, or that is switched off, is not known here. */
export function eventRulesOf(resources: Resources, lookup: Lookup): EventRule[] {
  const rules = Object.entries(resources).filter(([, { Type }]) => Type === 'AWS::Events::Rule');
  return rules.map(([id, { Properties }]) => {
    const { EventPattern, EventBusName, State, Targets = [] } = resolve(Properties, lookup) as RuleProperties;
    if (!EventPattern || EventBusName !== undefined || State !== 'ENABLED') {
      throw new Error(`The local stack does not know rules such as ${id}.`);
    }
    return { pattern: EventPattern, targetArns: Targets.map(({ Arn }) => Arn) };
  });
}

interface BusParts {
  asynchronous: AsynchronousCaller;
  wiring: Wiring;
  fleet: Fleet;
}

/** Hands an event of an AWS service to whoever the template's rules name, as EventBridge does. */
export async function putServiceEvent(event: object, { asynchronous, wiring, fleet }: BusParts): Promise<void> {
  const targets = wiring.eventRules
    .filter(({ pattern }) => fits(pattern, event))
    .flatMap(({ targetArns }) => targetArns);
  await Promise.all(targets.map((arn) => asynchronous.call(fleet.host(arn), wiring.asynchronous(arn), event)));
}
