import type { Mutation } from './mutation.ts';
import { ofKeeping } from './of-keeping.ts';
import { ofParcels } from './of-parcels.ts';
import { ofSending } from './of-sending.ts';

export type { Mutation } from './mutation.ts';

/** All that is taken out of the product, one thing at a time, to see whether anybody notices. */
export const mutations: readonly Mutation[] = [...ofSending, ...ofKeeping, ...ofParcels];
