/** Where requests are counted that a caller makes in a minute. */
export interface RateStore {
  /** Counts one more and tells how many there are now. `minute` is the first instant of it. */
  count(source: string, minute: string): Promise<number>;
}
