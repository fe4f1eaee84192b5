import type { SupportLink } from '../wording/support-links.ts';

/** A piece of a sentence; with `href` it can be tapped. */
export interface Piece {
  text: string;
  href?: string;
  /** A telephone number, which is not broken over two lines. */
  phone?: boolean;
}

/** What is shorter may stand in a sentence by chance. */
const leastLetters = 5;

/** A sentence in pieces, so that the telephone numbers and addresses in it can be tapped. */
export function linked(sentence: string, links: readonly SupportLink[]): Piece[] {
  const [first] = links
    .map((link) => ({ ...link, at: link.label.length < leastLetters ? -1 : sentence.indexOf(link.label) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  if (!first) return sentence === '' ? [] : [{ text: sentence }];
  const { label, href, at } = first;
  const before = sentence.slice(0, at);
  return [
    ...(before ? [{ text: before }] : []),
    { text: label, href, phone: href.startsWith('tel:') },
    ...linked(sentence.slice(at + label.length), links),
  ];
}
