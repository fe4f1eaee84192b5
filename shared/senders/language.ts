/** The languages that Waypost has its own words for. */
export const languages = ['en', 'sv', 'de'] as const;
export type Language = (typeof languages)[number];
