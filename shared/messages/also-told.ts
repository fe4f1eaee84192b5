/** Something that is told with another message, in a line. */
export interface AlsoTold {
  headline: string;
  /** Of its order. */
  number: string | undefined;
  link: string;
}

/** Without the link, which leads to the page of the order that is told first. */
export const inALine = ({ headline, number }: AlsoTold): string =>
  `${headline.replace(/[.!?]$/, '')}${number === undefined ? '' : ` (${number})`}.`;
