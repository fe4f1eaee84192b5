/** Somebody who acts at the desk, as their token says. */
export interface Colleague {
  name: string;
  /** The user pool's name of a person; a machine is none. */
  username: string | undefined;
  /** Whether they may see a sender and all that is its own. */
  sees(senderId: string): boolean;
  /** Whether they see every sender. */
  seesAll: boolean;
}

/** The group whose members see every sender; all other groups are named as the sender that they see. */
export const adminsGroup = 'admins';

/** Machines have no groups but scopes, named alike: `waypost/admins`, `waypost/<sender>`. */
export const machineScopes = 'waypost';

/** What API Gateway hands over of a token that it has verified: all claims as text, a list as `[a b]`. */
export type Claims = Readonly<Record<string, string | number | boolean | string[]>>;

export function colleagueOf(claims: Claims): Colleague {
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : undefined);
  // A token of client credentials is nobody's: it names no user.
  const groups = text('username') === undefined ? scopesOf(text('scope') ?? '') : groupsOf(claims['cognito:groups']);
  const seesAll = groups.includes(adminsGroup);
  return {
    seesAll,
    username: text('username'),
    name: text('username') ?? text('client_id') ?? text('sub') ?? 'somebody',
    sees: (senderId) => seesAll || groups.includes(senderId),
  };
}

/** What nobody else who asks is known by, of those with a token: a person and a machine of one name are two. */
export function callerOf(claims: Claims | undefined): string | undefined {
  const claim = ['username', 'client_id', 'sub'].find((name) => typeof claims?.[name] === 'string');
  return claim === undefined ? undefined : `${claim} ${String(claims?.[claim])}`;
}

const groupsOf = (claim: Claims[string] = '') =>
  String(claim)
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/);

const scopesOf = (claim: string) =>
  claim.split(' ').flatMap((scope) => (scope.startsWith(`${machineScopes}/`) ? [scope.split('/')[1] ?? ''] : []));
