import { readable } from './readable.ts';

interface Statement {
  Action: string | string[];
  Resource?: string | string[];
  NotResource?: string | string[];
}

interface Policy {
  PolicyDocument: { Statement: Statement[] };
  Roles: string[];
}

/** What a role may do: each action with the resources it may be done to, exactly as the template grants it. Pure. */
export function grantsOf(role: string, policies: readonly Policy[]): string[] {
  const statements = policies
    .filter(({ Roles }) => Roles.includes(role))
    .flatMap((one) => one.PolicyDocument.Statement);
  return statements.map(({ Action, Resource, NotResource }) => {
    const actions = [Action].flat();
    const service = actions[0]?.split(':')[0] ?? '';
    const names = actions.map((action) => action.split(':')[1]).join(', ');
    const on =
      NotResource === undefined
        ? [Resource ?? []].flat().map(readable).join(', ')
        : `anything but ${[NotResource].flat().map(readable).join(', ')}`;
    return `${service}: ${names} on ${on}`;
  });
}
