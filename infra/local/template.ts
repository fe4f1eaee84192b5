import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
}
export type Resources = Record<string, Resource>;

/** What references in a template stand for: by resource and, but for `Ref`, attribute. */
export type Lookup = (logicalId: string, attribute: string | undefined) => string;

export function readTemplate(assembly: string): Resources {
  const text = readFileSync(join(assembly, 'Waypost.template.json'), 'utf8');
  return (JSON.parse(text) as { Resources: Resources }).Resources;
}

/** A template's value with its references put in: `Ref`, `Fn::GetAtt`, `Fn::Join`, `Fn::Sub`. Throws at any other function. */
export function resolve(value: unknown, lookup: Lookup): unknown {
  if (Array.isArray(value)) return value.map((one) => resolve(one, lookup));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [name, argument] = entries[0] ?? [];
  if (entries.length === 1 && name && (name === 'Ref' || name.startsWith('Fn::'))) return apply(name, argument, lookup);
  return Object.fromEntries(entries.map(([key, one]) => [key, resolve(one, lookup)]));
}

function apply(name: string, argument: unknown, lookup: Lookup): string {
  switch (name) {
    case 'Ref':
      return lookup(argument as string, undefined);
    case 'Fn::GetAtt': {
      const [id, attribute] = argument as [string, string];
      return lookup(id, attribute);
    }
    case 'Fn::Join': {
      const [separator, parts] = argument as [string, unknown[]];
      return parts.map((part) => String(resolve(part, lookup))).join(separator);
    }
    case 'Fn::Sub':
      if (typeof argument !== 'string') break;
      return argument.replace(/\$\{([^}]+)\}/g, (_, reference: string) => {
        const [id = '', attribute] = reference.split('.');
        return lookup(id, attribute);
      });
  }
  throw new Error(`The template uses ${name}, which the local stack does not know: ${JSON.stringify(argument)}`);
}
