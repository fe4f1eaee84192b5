import { mapTexts } from '../map-texts.ts';

/** French sets a space that does not break before a colon and its like, and within its quotation marks. */
export const typeset = <Texts>(texts: Texts): Texts =>
  mapTexts(texts, (text) => text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0'));
