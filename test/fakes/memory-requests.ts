import type { KeptRequest, RequestStore } from '../../functions/desk/once/request-store.ts';
import { after } from '../../shared/orders/instant.ts';

/** Requests in memory, as the table keeps them. */
export function memoryRequests(): RequestStore {
  const kept = new Map<string, KeptRequest & { until: string }>();
  return {
    begin(id, fingerprint, now) {
      const found = kept.get(id);
      if (found && found.until > now) return Promise.resolve({ fingerprint: found.fingerprint, answer: found.answer });
      kept.set(id, { fingerprint, answer: undefined, until: after(now, 30_000) });
      return Promise.resolve('begun');
    },
    finish(id, request, now) {
      kept.set(id, { ...request, until: after(now, 86_400_000) });
      return Promise.resolve();
    },
    forget(id) {
      kept.delete(id);
      return Promise.resolve();
    },
  };
}
