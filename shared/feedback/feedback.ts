/** How many gave how many points, from one to five, of one order type. */
export interface Feedback {
  orderType: string;
  points: [number, number, number, number, number];
}

/** How many rated, and what they gave on average; no average where nobody did. */
export function summaryOf({ points }: Feedback): { count: number; average: number | undefined } {
  const count = points.reduce((sum, each) => sum + each, 0);
  const total = points.reduce((sum, each, index) => sum + each * (index + 1), 0);
  return { count, average: count === 0 ? undefined : Math.round((total / count) * 100) / 100 };
}
