import type { Sender } from '../../shared/senders/sender.ts';
import type { MayBePaused } from '../../shared/senders/pause.ts';
import { memorySenders } from '../fakes/memory-senders.ts';
import { minute, type VirtualTime } from './virtual-time.ts';

/** As long as functions remember what a sender is set to. */
const remembered = minute;

type Found = Sender & MayBePaused;

/** What the shops of a story are set to, and what is paused, as colleagues change both meanwhile. */
export function settingsOf(shops: readonly Sender[], opensAt: (senderId: string) => number, time: VirtualTime) {
  const versions = new Map(shops.map((sender) => [sender.id, [{ at: 0, sender }]]));
  const store = memorySenders();
  const seen = new Map<string, { until: number; found: Found | undefined }>();
  // A sender that stands as it stood is the very same, so that what is made of it need not be made again.
  const asPaused = new Map<string, Found>();

  async function find(senderId: string): Promise<Found | undefined> {
    const all = versions.get(senderId);
    const sender = all?.at(-1)?.sender;
    if (!all || !sender || time.now < opensAt(senderId)) return undefined;
    const { pauses, version } = await store.pauses();
    const key = `${senderId} ${all.length} ${version}`;
    const found = asPaused.get(key) ?? { ...sender, pauses };
    asPaused.set(key, found);
    return found;
  }

  return {
    store,
    /** A sender as it is seen by functions of a name, which remember it for a minute. */
    async seenBy(functionName: string, senderId: string): Promise<Found | undefined> {
      const key = `${functionName} ${senderId}`;
      const known = seen.get(key);
      if (known && known.until > time.now) return known.found;
      const found = await find(senderId);
      seen.set(key, { until: time.now + remembered, found });
      return found;
    },
    /** From now on a shop is set so. */
    change(sender: Sender): void {
      versions.set(sender.id, [...(versions.get(sender.id) ?? []), { at: time.now, sender }]);
    },
    now: (senderId: string): Sender | undefined => versions.get(senderId)?.at(-1)?.sender,
    /** How a shop was set at any time from then on, as far as a function may still have gone by it. */
    since(senderId: string, then: number): Sender[] {
      const all = versions.get(senderId) ?? [];
      return all
        .filter((_, index) => (all[index + 1]?.at ?? Infinity) >= then - remembered)
        .map(({ sender }) => sender);
    },
  };
}
