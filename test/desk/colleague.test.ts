import { describe, expect, it } from 'vitest';
import { type Claims, colleagueOf } from '../../functions/desk/colleague.ts';

describe('whoever comes to the desk', () => {
  it.each<[string, Claims, string, string[]]>([
    ['a colleague', { username: 'ann', 'cognito:groups': '[one two]' }, 'ann', ['one', 'two']],
    ['one without groups', { username: 'ann' }, 'ann', []],
    ['an admin', { username: 'ann', 'cognito:groups': '[admins]' }, 'ann', ['one', 'two', 'three']],
    ['a colleague whatever their scopes', { username: 'ann', scope: 'waypost/admins' }, 'ann', []],
    ['a machine', { client_id: 'erp', scope: 'waypost/one else/two' }, 'erp', ['one']],
    ['a machine that may all', { client_id: 'erp', scope: 'waypost/admins' }, 'erp', ['one', 'two', 'three']],
    ['a machine without scopes', { client_id: 'erp', 'cognito:groups': '[admins]' }, 'erp', []],
    ['nobody', {}, 'somebody', []],
  ])('%s', (_, claims, name, seen) => {
    const colleague = colleagueOf(claims);
    expect(colleague.name).toBe(name);
    expect(['one', 'two', 'three'].filter((id) => colleague.sees(id))).toEqual(seen);
  });
});
