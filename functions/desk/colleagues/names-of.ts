import { isInfrastructureFault } from '../../../shared/infrastructure-fault.ts';
import { log, traceOf } from '../../../shared/log.ts';
import type { Colleague } from '../colleague.ts';
import type { ColleagueStore } from './colleague-store.ts';

/** What rules may call a colleague by: their name, and their own address. Where that can't be asked for, the name does. */
export async function namesOf({ name, username }: Colleague, colleagues: ColleagueStore): Promise<string[]> {
  if (username === undefined) return [name];
  try {
    const address = await colleagues.ownAddress(username);
    return address === undefined ? [name] : [name, address];
  } catch (error) {
    if (!isInfrastructureFault(error)) throw error;
    log.warn('address_not_known', { by: name, ...traceOf(error) });
    return [name];
  }
}
