import { nearOf, type SmsSpendStore, type SpendId } from '../../shared/sms-spend/sms-spend-store.ts';

/** What has been spent on SMS, in memory. */
export function memorySmsSpend(): SmsSpendStore {
  const spent = new Map<string, number>();
  const told = new Map<string, string>();
  const keyOf = ({ senderId, month, currency }: SpendId) => JSON.stringify([senderId, month, currency]);
  const isFirst = (key: string, by: string | undefined) => {
    if (by === undefined) return false;
    if (!told.has(key)) told.set(key, by);
    return told.get(key) === by;
  };
  return {
    spend(spending) {
      const { cost, ceiling, by } = spending;
      const key = keyOf(spending);
      const sum = (spent.get(key) ?? 0) + cost;
      if (sum > ceiling) return Promise.resolve(isFirst(`${key} over ${ceiling}`, by) ? 'over first' : 'over');
      spent.set(key, sum);
      const isNear = sum >= nearOf(ceiling) && isFirst(`${key} near ${ceiling}`, by);
      return Promise.resolve(isNear ? 'spent, near first' : 'spent');
    },
    giveBack(spending) {
      const key = keyOf(spending);
      spent.set(key, (spent.get(key) ?? 0) - spending.cost);
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(spent.get(keyOf(id)) ?? 0),
  };
}
