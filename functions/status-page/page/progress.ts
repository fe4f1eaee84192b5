import type { Standing } from '../../../shared/orders/standing.ts';
import type { PageTexts } from './texts/texts.ts';

export interface ProgressStep {
  name: string;
  done: boolean;
  now: boolean;
}

/** How far it has come, as a few steps; none for what will not come. */
export function progressOf(standing: Standing, packed: boolean, { progress }: PageTexts): ProgressStep[] {
  const { names, at } = placeOf(standing, packed, progress);
  return names.map((name, index) => ({ name, done: index < at || at === names.length - 1, now: index === at }));
}

type Place = { names: readonly string[]; at: number };

function placeOf(standing: Standing, packed: boolean, progress: PageTexts['progress']): Place {
  if (standing.of === 'shipment') return parcelPlace(standing.step, progress);
  if (standing.of === 'visit') {
    const names = progress[standing.kind];
    return { names, at: names.length - 1 - visitStepsLeft[standing.step] };
  }
  if (standing.of === 'order' && standing.step === 'cancelled') return { names: [], at: 0 };
  return packed ? { names: progress.shipment, at: 1 } : { names: progress.delivery, at: 0 };
}

const visitStepsLeft = {
  planned: 2,
  rescheduled: 2,
  loaded: 2,
  no_one_home: 2,
  failed: 2,
  started: 1,
  approaching: 1,
  arrived: 1,
  departed: 1,
  left_unattended: 0,
  completed: 0,
} as const;

function parcelPlace(step: Extract<Standing, { of: 'shipment' }>['step'], progress: PageTexts['progress']): Place {
  if (step === 'ready_to_collect') return { names: progress.pickup, at: 2 };
  if (step === 'returned') return { names: [], at: 0 };
  return { names: progress.shipment, at: step === 'delivered' ? 3 : 2 };
}
