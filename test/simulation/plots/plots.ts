import type { World } from '../world.ts';
import { plotsOf, type Telling } from './plot.ts';
import { plotOfAnswers } from './plot-of-answers.ts';
import { plotOfParcels } from './plot-of-parcels.ts';
import { plotOfStop } from './plot-of-stop.ts';

export type { Telling } from './plot.ts';

const plots = { orders: plotsOf, stop: plotOfStop, answers: plotOfAnswers, parcels: plotOfParcels };

/** What happens in a story, as its kind and its dice have it. */
export const plotFor = (world: World): Telling[] => plots[world.kind](world);
