import type { Line } from '../../shared/line/line.ts';

/** Nobody stands in line, and nobody is given a place. */
export const noLine: Line = { isStanding: () => false, place: () => Promise.resolve(undefined) };
