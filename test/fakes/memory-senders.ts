import type { Pauses, SenderStore, Settings } from '../../shared/senders/sender-store.ts';

/** The settings of senders in memory, behaving as the contract in `test/senders/sender-store.test.ts` says the table's do. */
export function memorySenders(): SenderStore {
  let pauses: Pauses = { pauses: [], version: 0 };
  const versions = new Map<string, Settings[]>();
  const find = (senderId: string, version?: number) =>
    Promise.resolve(structuredClone(versions.get(senderId)?.at(version === undefined ? -1 : version - 1)));
  return {
    find,
    findVersion: (senderId, version) => (version < 1 ? Promise.resolve(undefined) : find(senderId, version)),
    ids: () => Promise.resolve([...versions.keys()].sort()),
    pauses: () => Promise.resolve(structuredClone(pauses)),
    savePauses(changed) {
      if (changed.version !== pauses.version + 1) return Promise.resolve('conflict');
      pauses = structuredClone(changed);
      return Promise.resolve('saved');
    },
    save(settings) {
      const former = versions.get(settings.senderId) ?? [];
      if (settings.version !== former.length + 1) return Promise.resolve('conflict');
      versions.set(settings.senderId, [...former, structuredClone(settings)]);
      return Promise.resolve('saved');
    },
  };
}
