/** A statement of a role's policies, resolved. */
export interface Statement {
  Effect: string;
  Action: string | string[];
  Resource?: string | string[];
  NotResource?: string | string[];
  Condition?: { StringEquals?: Record<string, string> };
}

/** One thing that a call asks for. */
export interface Ask {
  action: string;
  resource: string;
  context?: Record<string, string>;
}

/** Whether a role's statements allow it: some statement does, and none denies it. */
export function allows(statements: Statement[], ask: Ask): boolean {
  const applying = statements.filter((statement) => applies(statement, ask));
  return applying.some(({ Effect }) => Effect === 'Allow') && !applying.some(({ Effect }) => Effect === 'Deny');
}

const list = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat());

function applies({ Action, Resource, NotResource, Condition }: Statement, { action, resource, context }: Ask): boolean {
  for (const operator of Object.keys(Condition ?? {})) {
    if (operator !== 'StringEquals') throw new Error(`The local stack does not know the condition ${operator}.`);
  }
  const conditions = Object.entries(Condition?.StringEquals ?? {});
  return (
    list(Action).some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
    (NotResource === undefined
      ? list(Resource).some((pattern) => matches(pattern, resource))
      : !list(NotResource).some((pattern) => matches(pattern, resource))) &&
    conditions.every(([key, expected]) => context?.[key] === expected)
  );
}

function matches(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`).test(text);
}
