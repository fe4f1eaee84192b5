import { allows, type Ask, type Statement } from './permissions.ts';
import type { Lookup, Resources } from './template.ts';
import { resolve } from './template.ts';

export interface Refusal extends Ask {
  role: string;
}

/** Who may do what, as the template says; notes what was used of it, and what was refused. */
export class RoleBook {
  readonly refusals: Refusal[] = [];
  private readonly used = new Set<string>();
  private readonly statements = new Map<string, Statement[]>();

  constructor(resources: Resources, lookup: Lookup) {
    for (const { Type, Properties } of Object.values(resources)) {
      if (Type !== 'AWS::IAM::Policy') continue;
      const { PolicyDocument, Roles } = resolve(Properties, lookup) as {
        PolicyDocument: { Statement: Statement[] };
        Roles: string[];
      };
      for (const role of Roles) {
        this.statements.set(role, [...(this.statements.get(role) ?? []), ...PolicyDocument.Statement]);
      }
    }
  }

  /** The first thing that the role may not do; what it may is noted as used. */
  refusalOf(role: string, asks: Ask[]): Refusal | undefined {
    for (const ask of asks) {
      if (!allows(this.statements.get(role) ?? [], ask)) {
        const refusal = { role, ...ask };
        this.refusals.push(refusal);
        return refusal;
      }
      this.used.add(`${role} ${ask.action}`);
    }
    return undefined;
  }

  /** Every action granted, as `role action`. */
  granted(): string[] {
    const all = [...this.statements].flatMap(([role, statements]) =>
      statements.flatMap(({ Action }) => [Action].flat().map((action) => `${role} ${action}`)),
    );
    return [...new Set(all)].sort();
  }

  /** Forgets what was used and refused so far. */
  reset(): void {
    this.used.clear();
    this.refusals.length = 0;
  }

  /** Every granted action that was used, as `role action`. */
  usedActions(): string[] {
    return [...this.used].sort();
  }
}
