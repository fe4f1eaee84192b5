/** Where it takes a rare story to notice: the seed from which on `npm test` looks. All are noticed in a thousand from seed 1 on. */
export const noticedFrom: Readonly<Record<string, number>> = {
  'commits without looking at the version': 120,
  'forgets who said no by the time that a message is delivered': 260,
  'counts a promise twice': 40,
  'forgets at which hours somebody wants to be told': 100,
  'counts no notification among what is heard in a day': 140,
  'tells of a mistake that has been taken back': 50,
  'takes what another order is about to say for said': 40,
};
