/** The words by which people end, resume and ask about SMS: all that AWS and Twilio know, and those of our languages. */
const keywords = {
  stop: [
    ...['ARRET', 'CANCEL', 'END', 'OPTOUT', 'QUIT', 'REMOVE', 'REVOKE', 'STOP', 'STOPALL', 'TD', 'UNSUBSCRIBE'],
    ...['ABMELDEN', 'AFMELDEN', 'ALTO', 'AVSLUTA', 'BAJA', 'DESABONNER'],
  ],
  start: ['START', 'UNSTOP'],
  help: ['HELP', 'INFO'],
} as const;
export type Keyword = keyof typeof keywords;

const patterns = Object.entries(keywords).map(
  ([keyword, words]) => [keyword as Keyword, new RegExp(`^(?:${words.join('|')})+$`)] as const,
);

/**
 * The keyword that an SMS is, in any case of letters and with whatever stands around, between or upon them (STOP!, opt-out,
 * Arrêt). A sentence that has such a word in it is none: "Stop by at 5 please".
 */
export function keywordOf(text: string): Keyword | undefined {
  const letters = text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  return patterns.find(([, pattern]) => pattern.test(letters))?.[0];
}
