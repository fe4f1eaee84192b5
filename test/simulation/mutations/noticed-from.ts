/** Where it takes a rare story to notice: the seed from which on `npm test` looks. All are noticed in a thousand from seed 1 on. */
export const noticedFrom: Readonly<Record<string, number>> = {
  'commits without looking at the version': 120,
};
