import type { Instant } from '../../shared/orders/instant.ts';
import { isSameScope } from '../../shared/senders/pause.ts';
import type { SenderStore } from '../../shared/senders/sender-store.ts';

const mostTries = 3;

/** Pauses the whole account in a table, in the name of the restore, unless it is paused. */
export async function pauseAll(senders: Pick<SenderStore, 'pauses' | 'savePauses'>, now: Instant): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const { pauses, version } = await senders.pauses();
    if (pauses.some((one) => isSameScope(one, {}))) return;
    const next = { pauses: [...pauses, { since: now, by: 'npm run restore' }], version: version + 1 };
    if ((await senders.savePauses(next)) === 'saved') return;
  }
  throw new Error('What is paused changed again and again meanwhile; run it once more.');
}
