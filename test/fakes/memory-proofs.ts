import type { Proof } from '../../shared/erasure/proof.ts';
import type { ProofStore } from '../../shared/erasure/proof-store.ts';

export function memoryProofs(): ProofStore {
  const kept = new Map<string, Proof>();
  return {
    keep(proof) {
      kept.set(JSON.stringify([proof.senderId, proof.channel, proof.hash]), proof);
      return Promise.resolve();
    },
    all: () => Promise.resolve([...kept.values()]),
  };
}
