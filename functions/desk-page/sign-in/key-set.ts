import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

const minutesKept = 60;
/** A token with a key that nobody knows must not make us ask for keys at every request. */
const secondsBetween = 60;

/** The keys that tokens are signed with: asked for once an hour, and when a token names one that is not among them. */
export function keySet(fetchKeys: () => Promise<JSONWebKeySet>, clock: () => number = Date.now): JWTVerifyGetKey {
  let known: { at: number; find: Promise<JWTVerifyGetKey> } | undefined;

  function keysOf(seconds: number): Promise<JWTVerifyGetKey> {
    if (known && known.at + seconds * 1000 > clock()) return known.find;
    const asked = { at: clock(), find: fetchKeys().then(createLocalJWKSet) };
    known = asked;
    // A failure is not kept: the next caller asks again.
    asked.find.catch(() => {
      if (known === asked) known = undefined;
    });
    return asked.find;
  }

  return async (header, token) => {
    const find = await keysOf(minutesKept * 60);
    try {
      return await find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      return (await keysOf(secondsBetween))(header, token);
    }
  };
}
