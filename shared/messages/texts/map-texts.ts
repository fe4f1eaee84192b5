/** The same texts, each of them changed. */
export function mapTexts<Texts>(texts: Texts, change: (text: string) => string): Texts {
  if (typeof texts === 'string') return change(texts) as Texts;
  if (Array.isArray(texts)) return texts.map((text: unknown) => mapTexts(text, change)) as Texts;
  if (typeof texts !== 'object' || texts === null) return texts;
  const entries = Object.entries(texts).map(([name, text]) => [name, mapTexts(text as unknown, change)]);
  return Object.fromEntries(entries) as Texts;
}
