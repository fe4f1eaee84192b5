/** How often a caller wrote in a minute: counted for all instances together. */
export interface WriteCount {
  /** Counts one more, and answers how many there are by now. */
  add(caller: string, minute: number): Promise<number>;
}
