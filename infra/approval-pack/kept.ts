import type * as keys from '../../shared/orders/keys.ts';

interface Kept {
  holds: string;
  /** Whether somebody can be told from it by whoever has the table alone. */
  of: 'people' | 'hashes' | 'nobody';
}

/** The kinds of keys that the tables have: each its partition in `shared/orders/keys.ts`. */
type PartitionName = Exclude<Extract<keyof typeof keys, `${string}Partition`>, `is${string}` | 'orderOfPartition'>;

/** What is kept in the tables, by its key. What says nothing else is kept for the account's retention after the last write. */
export const kept = {
  orderPartition: {
    holds:
      'an order, its events, its messages (without addresses; words only of what systems are told) and its photos’ names',
    of: 'people',
  },
  linkPartition: { holds: 'which order a link leads to, by the hash of its token, 400 days longer', of: 'nobody' },
  contactPartition: {
    holds:
      'who said no or yes to what and what they prefer, for good; how often they were written to, for a week; and which orders are theirs, 400 days longer',
    of: 'hashes',
  },
  numberPartition: { holds: 'which order a number is of, 400 days longer', of: 'nobody' },
  trackingPartition: { holds: 'which order a parcel is of, 400 days longer', of: 'nobody' },
  devicePartition: {
    holds: 'telephones and browsers that take notifications, by hashes of their owners, for 90 days',
    of: 'hashes',
  },
  providerPartition: { holds: 'which message a provider’s id is of, for a week', of: 'nobody' },
  routePartition: {
    holds: 'a route’s events, and which visits are stops of it; places and addresses as hashes',
    of: 'hashes',
  },
  senderPartition: { holds: 'a sender’s settings, every version, until somebody takes them out', of: 'nobody' },
  sendersPartition: { holds: 'which senders there are', of: 'nobody' },
  callsPartition: { holds: 'who is to be phoned: name, number, what to say', of: 'people' },
  tallyPartition: { holds: 'what came of a day’s messages, and the ids of those that did not arrive', of: 'nobody' },
  actsPartition: { holds: 'which colleague did what at the desk', of: 'people' },
  requestPartition: { holds: 'answers of the desk to requests with an Idempotency-Key', of: 'people' },
  writesPartition: { holds: 'how often a caller of the desk wrote in a minute', of: 'people' },
  feedbackPartition: { holds: 'sums of ratings', of: 'nobody' },
  budgetPartition: { holds: 'what was promised for delays in a month', of: 'nobody' },
  smsSpendPartition: { holds: 'what SMS cost in a month', of: 'nobody' },
  linePartition: {
    holds: 'when the next place in the line of a channel is, and how many a second its provider takes',
    of: 'nobody',
  },
  ratePartition: { holds: 'how often a source called in a minute', of: 'nobody' },
  erasurePartition: { holds: 'proofs of erasures, in a table of their own, for 90 days at least', of: 'hashes' },
} satisfies Record<PartitionName, Kept>;
