/** What is said of one order, and what where a message speaks of several at one stop. */
export const oneOrSeveral = (one: string, several: string): string =>
  `{{^several}}${one}{{/several}}{{#several}}${several}{{/several}}`;
