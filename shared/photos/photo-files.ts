/** Links to files, each good for one thing and some minutes. */
export interface FileLinks {
  /** Where the file can be read. */
  toRead(key: string): Promise<string>;
  /** Where it can be put: with exactly these headers, so with this type and so many bytes. */
  toPut(key: string, headers: Record<string, string>): Promise<string>;
  toRemove(key: string): Promise<string>;
}
