/** What a line of log may say: codes, ids and counts. Never an address, a body or a token. */
export type LogFields = Record<string, string | number | boolean | undefined>;

/** One structured line a call; Lambda's JSON format adds time, level and request id. */
export const log = {
  info: (code: string, fields: LogFields = {}) => console.info({ code, ...fields }),
  warn: (code: string, fields: LogFields = {}) => console.warn({ code, ...fields }),
  error: (code: string, fields: LogFields = {}) => console.error({ code, ...fields }),
};

/** The name and the place of an error, without its message, which may quote what came from outside. */
export function traceOf(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  return { error: error.name, at: frames.slice(0, 5).join(' ').trim() };
}
