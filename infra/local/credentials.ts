/** The credentials that a role has here: its name is in the key. */
export const accessKeyPrefix = 'ROLE';
export const accessKeyOf = (role: string) => `${accessKeyPrefix}${role}`;
export const localSecret = 'local';
export const localToken = 'local';
