const most = 200;

/** Remembers formatters by what they were made for: making one takes some hundred times longer than using it. */
function remembered<Options, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (locale: string, options: Options): Formatter => {
    const key = locale + JSON.stringify(options);
    const known = made.get(key);
    if (known) return known;
    if (made.size >= most) made.clear();
    const formatter = make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}

export const dateFormat = remembered(
  (locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
export const numberFormat = remembered(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

export const listFormat = remembered(
  (locale: string, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

/** Intl sets narrow and unbreakable spaces, which cost an SMS dear and look like faults in a text part. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ');
