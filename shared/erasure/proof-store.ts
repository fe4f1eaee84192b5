import type { Proof } from './proof.ts';

/** Where proofs of erasure are kept: beside the table, so that they are there still when an older state of it comes back. */
export interface ProofStore {
  /** Keeps the proof before anything is erased; of the same person at the same sender the last one stands. */
  keep(proof: Proof): Promise<void>;
  /** Every proof there is, in no order that matters. */
  all(): Promise<Proof[]>;
}
