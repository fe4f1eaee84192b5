/** Where links lead. */
export interface LinkStore {
  /** The order that a token's hash belongs to. */
  find(tokenHash: string): Promise<{ senderId: string; orderId: string } | undefined>;
}
