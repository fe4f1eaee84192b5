import { numberFormat, plainSpaces } from './formatters.ts';

const numeric = /^-?\d{1,12}(\.\d{1,4})?$/;

/** `890.00` and `EUR` as the locale writes them; what is no amount or no currency stands as it was given. */
export function tellMoney(amount: string, currency: string | undefined, locale: string): string {
  if (!numeric.test(amount)) return [amount, currency].filter(Boolean).join(' ');
  const exact = amount as `${number}`;
  if (!currency) return plainSpaces(numberFormat(locale, decimals(amount)).format(exact));
  if (!/^[A-Z]{3}$/i.test(currency)) return `${amount} ${currency}`;
  return plainSpaces(numberFormat(locale, { style: 'currency', currency: currency.toUpperCase() }).format(exact));
}

/** An amount so many times, exactly: `100.10` three times is `300.30`. Nothing where the number is none that is written with a few decimals. */
export function times(amount: string, count: number): string | undefined {
  const counted = /^(\d{1,9})(?:\.(\d{1,4}))?$/.exec(String(count));
  const given = /^(-?)(\d{1,12})(?:\.(\d{1,4}))?$/.exec(amount);
  if (!counted || !given) return undefined;
  const [, sign = '', whole = '', cents = ''] = given;
  const [, units = '', parts = ''] = counted;
  const digits = (BigInt(whole + cents) * BigInt(units + parts)).toString();
  const places = cents.length + parts.length;
  const padded = digits.padStart(places + 1, '0');
  const exact = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
  const product = sign + exact.replace(/(\.\d\d\d*?)0+$/, '$1');
  return numeric.test(product) ? product : undefined;
}

const decimals = (amount: string): Intl.NumberFormatOptions => {
  const count = amount.split('.')[1]?.length ?? 0;
  return { minimumFractionDigits: count, maximumFractionDigits: count };
};
