import { mapTexts } from '../map-texts.ts';

/**
 * French sets a space that does not break before a colon and its like, and within its quotation marks. An SMS, which pays
 * for it, does without (`sms-segments.ts`).
 */
export const typeset = <Texts>(texts: Texts): Texts =>
  mapTexts(texts, (text) => text.replace(/(?<=^|[\p{L}\d)}»]) ?(?=[:;?!](?:[ {]|$))| (?=»)|(?<=«) /gu, '\u00a0'));
