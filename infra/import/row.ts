/** Letters that one line may take up: an event takes half of that. */
export const mostOfLine = 128 * 1024;

/** A line of a file: what stands in its columns, or why it is none. `line` is the first that it takes up. */
export type Row = { line: number } & ({ cells: Cells } | { event: Record<string, unknown> } | { fault: string });

/** What stands in a line, by the names of its columns. */
export type Cells = ReadonlyMap<string, string>;
