/** A signed request as a line for the shell. */
export function asCurl(url: URL, headers: Record<string, string>, body: string): string {
  const flags = Object.entries(headers).map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)}`);
  return [`curl -sS ${quoted(url.href)}`, ...flags, `  -d ${quoted(body)}`].join(' \\\n');
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
