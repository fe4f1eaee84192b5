/** Links to files, each good for one thing and some minutes. */
export interface FileLinks {
  /** Where the file can be read. */
  toRead(key: string): Promise<string>;
  /** Where it can be put: with exactly these headers, so with this type and so many bytes. */
  toPut(key: string, headers: Record<string, string>): Promise<string>;
  toRemove(key: string): Promise<string>;
}

/** A form by which a browser puts one file where it may, without any script: where to, and what it sends before the file. */
export interface FileForm {
  url: string;
  fields: Record<string, string>;
}

/** Forms by which files are put. */
export interface FileForms {
  /** A form for one file of so many bytes at most, which then leads the browser `back` (an address), with what it put. */
  toPost(key: string, most: number, back: string): Promise<FileForm>;
}
