import type { MayBePaused } from './pause.ts';
import { type Sender, sender } from './sender.ts';
import type { SenderStore } from './sender-store.ts';

/** A sender by its id, as the table has it, else as the account's file does; and all that is paused. */
export type FindSender = (senderId: string) => Promise<(Sender & MayBePaused) | undefined>;

const millisecondsKept = 60_000;
/** Ids come from outside: what is remembered of them must not grow without end. */
const mostKept = 1000;

/** Looks senders up and keeps each for a minute, so that a change is in force within that time. */
export function senderFinder(
  store: Pick<SenderStore, 'find' | 'pauses'>,
  ofAccount: readonly Sender[],
  clock: () => number = Date.now,
): FindSender {
  const kept = new Map<string, { until: number; found: ReturnType<FindSender> }>();

  async function look(senderId: string): ReturnType<FindSender> {
    const [settings, { pauses }] = await Promise.all([store.find(senderId), store.pauses()]);
    const found = settings ? sender.parse(settings.document) : ofAccount.find(({ id }) => id === senderId);
    return found && { ...found, pauses };
  }

  return (senderId) => {
    const known = kept.get(senderId);
    if (known && known.until > clock()) return known.found;
    if (kept.size >= mostKept) kept.clear();
    const found = look(senderId);
    kept.set(senderId, { until: clock() + millisecondsKept, found });
    // A failure is not kept: the next caller asks again.
    found.catch(() => kept.delete(senderId));
    return found;
  };
}
