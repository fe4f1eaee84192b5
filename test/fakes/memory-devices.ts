import type { Device } from '../../shared/push/device.ts';
import { type DeviceStore, mostDevices } from '../../shared/push/device-store.ts';

interface Kept {
  owners: readonly string[];
  device: Device;
  until: number;
}
const daysKept = 90;

/** The devices in memory, behaving as the contract in `test/push/device-store.test.ts` says the table's do. */
export function memoryDevices(): DeviceStore {
  const all = new Map<string, Kept>();
  const keyOf = (senderId: string, id: string) => `${senderId} ${id}`;
  const of = (hash: string, senderId: string, now: string) =>
    [...all.values()].flatMap(({ owners, device, until }) =>
      owners.includes(hash) && device.senderId === senderId && until > Date.parse(now) ? [structuredClone(device)] : [],
    );
  return {
    of: ({ hash, senderId }, now) => Promise.resolve(of(hash, senderId, now)),
    keep(owners, device, now) {
      const isFull = owners.some((hash) => {
        const known = of(hash, device.senderId, now);
        return known.length >= mostDevices && !known.some(({ id }) => id === device.id);
      });
      if (isFull) return Promise.resolve('too many');
      const until = Date.parse(now) + daysKept * 86_400_000;
      all.set(keyOf(device.senderId, device.id), { owners, device: structuredClone(device), until });
      return Promise.resolve('kept');
    },
    forget(senderId, deviceId) {
      all.delete(keyOf(senderId, deviceId));
      return Promise.resolve();
    },
  };
}
