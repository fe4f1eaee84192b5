/** French sets a space that does not break before a colon and its like, and within its quotation marks. */
export function typeset<Texts>(texts: Texts): Texts {
  if (typeof texts === 'string') return texts.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0') as Texts;
  if (Array.isArray(texts)) return texts.map((text: unknown) => typeset(text)) as Texts;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, typeset(text as unknown)])) as Texts;
}
