import type { Order } from '../../../shared/orders/order.ts';
import type { Standing } from '../../../shared/orders/standing.ts';
import { orderTypeOf, reachedAt, stageNameIn } from '../../../shared/senders/order-types-of.ts';
import type { OrderType } from '../../../shared/senders/order-type.ts';
import type { Language, Sender } from '../../../shared/senders/sender.ts';
import { capitalised } from '../../../shared/messages/wording/plain-text.ts';
import { type PageTexts, pageTexts } from './texts/texts.ts';

export interface ProgressStep {
  name: string;
  done: boolean;
  now: boolean;
}

interface Facts {
  order: Order;
  sender: Sender;
  standing: Standing;
}

/** How far it has come, as a few steps: the stages of its order type, or else those of its way; none for what will not come. */
export function progressOf(facts: Facts, language: Language): ProgressStep[] {
  const { order, sender, standing } = facts;
  const { progress } = pageTexts[language];
  const type = orderTypeOf(order, sender);
  const { names, at } =
    type && !isEnded(standing)
      ? stagePlace(type, facts, language)
      : placeOf(standing, Boolean(order.marks.packed), progress);
  return names.map((name, index) => ({ name, done: index < at || at === names.length - 1, now: index === at }));
}

type Place = { names: readonly string[]; at: number };

const isEnded = (standing: Standing): boolean =>
  (standing.of === 'order' && standing.step === 'cancelled') ||
  (standing.of === 'shipment' && standing.step === 'returned');

/** As far as the furthest stage that was reached; one that may be left out is not shown before it is. */
function stagePlace({ stages }: OrderType, { order, sender }: Facts, language: Language): Place {
  const shown = stages.filter((stage) => !stage.optional || reachedAt(order, stage) !== undefined);
  const names = shown.map(({ id }) => capitalised(stageNameIn(language, id, order, sender)));
  const furthest = shown.findLastIndex((stage) => reachedAt(order, stage) !== undefined);
  return { names: [pageTexts[language].progress.placed, ...names], at: furthest + 1 };
}

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
