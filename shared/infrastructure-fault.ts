/** Errors of ours that say "not now": the same again may go well. */
export class NotNow extends Error {
  override readonly name = 'NotNow';
}

/** AWS's ways to say that what was asked is wrong, which asking again does not mend. */
const ours = new Set(['ValidationException', 'SerializationException']);

/**
 * Whether an error is the infrastructure's (a service, the network, credentials), so that trying again helps. All
 * else is a fault of what was to be done: it would come again, and make its neighbours wait.
 */
export function isInfrastructureFault(error: unknown): boolean {
  if (error instanceof NotNow) return true;
  if (!(error instanceof Error)) return false;
  if (ours.has(error.name)) return false;
  return (
    '$metadata' in error || '$fault' in error || /Timeout|Credentials|Abort|Network/.test(error.name) || hasCode(error)
  );
}

/** Node names errors of the network and the system: ECONNRESET, ENOTFOUND. */
const hasCode = (error: Error): boolean =>
  'code' in error &&
  typeof error.code === 'string' &&
  /^(E[A-Z]+|UND_ERR_\w+)$/.test(error.code) &&
  !error.code.startsWith('ERR_');
