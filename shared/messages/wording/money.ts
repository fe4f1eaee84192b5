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

const decimals = (amount: string): Intl.NumberFormatOptions => {
  const count = amount.split('.')[1]?.length ?? 0;
  return { minimumFractionDigits: count, maximumFractionDigits: count };
};
