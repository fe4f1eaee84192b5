/**
 * List prices in US dollars a million, us-east-1, November 2025, without any free tier:
 * aws.amazon.com/{api-gateway,lambda,dynamodb,eventbridge}/pricing. Left out: what carriers take for a message, secrets
 * (kept for five minutes, whatever comes in meanwhile), the bus (an account has none unless it asks for one: a dollar a
 * million facts, and its publisher's calls), and a Lambda's time (256 MB on arm: 3.4 dollars a million seconds).
 */
const millionPrices = {
  httpApiRequest: 1,
  lambdaRequest: 0.2,
  writeUnit: 0.625,
  readUnit: 0.125,
  scheduledCall: 1,
} as const;

export type Metered = Record<keyof typeof millionPrices, number>;

/** What a thousand of these cost. */
export const dollarsAThousand = (metered: Metered): number =>
  Object.entries(metered).reduce(
    (sum, [kind, count]) => sum + (count * millionPrices[kind as keyof Metered]) / 1000,
    0,
  );
