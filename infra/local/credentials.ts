/** The credentials that a role has here: its name is in the key. */
export const accessKeyPrefix = 'ROLE';
export const accessKeyOf = (role: string) => `${accessKeyPrefix}${role}`;
export const localSecret = 'local';
export const localToken = 'local';

/** The account's owner, who may do everything: for tools that people run. */
export const ownerAccessKey = 'OWNER';
