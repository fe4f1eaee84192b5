import * as z from 'zod/mini';
import { nearest } from '../../../shared/nearest.ts';
import { madeToOrderType } from '../../../shared/senders/presets/made-to-order-type.ts';
import type { Fault } from '../problems.ts';
import type { Warning } from './warnings.ts';

/** As far as they can be compared whatever else is wrong. */
const writtenTypes = z.record(z.string(), z.looseObject({ stages: z.array(z.looseObject({ id: z.string() })) }));
const writtenForms = z.array(z.looseObject({ when: z.optional(z.unknown()) }));
const writtenWhen = z.looseObject({
  orderType: z.optional(z.array(z.string())),
  after: z.optional(z.string()),
  until: z.optional(z.string()),
});

/** A form of a stage that no order type has would never be asked; one of an order type that is not named may be meant. */
export function checkForms(document: Record<string, unknown>): { faults: Fault[]; warnings: Warning[] } {
  const orderTypes = writtenTypes.safeParse(document.orderTypes).data ?? {};
  const forms = writtenForms.safeParse(document.forms).data ?? [];
  const whens = forms.map(({ when }) => writtenWhen.safeParse(when).data ?? {});
  const preMade = document.extends === 'made-to-order' && !('*' in orderTypes) ? [madeToOrderType] : [];
  const stages = [...Object.values(orderTypes), ...preMade].flatMap((type) => type.stages.map(({ id }) => id));
  const named = Object.keys(orderTypes).filter((name) => name !== '*');
  return {
    faults: whens.flatMap((when, index) =>
      (['after', 'until'] as const).flatMap((name) => {
        const stage = when[name];
        if (stage === undefined || stages.includes(stage)) return [];
        return [{ path: `/forms/${index}/when/${name}`, detail: noStage(stage, stages) }];
      }),
    ),
    warnings: whens.flatMap((when, index) =>
      (when.orderType ?? [])
        .filter((name) => !named.includes(name))
        .map((name) => ({ path: `/forms/${index}/when/orderType`, detail: noType(name, named) })),
    ),
  };
}

const noStage = (stage: string, stages: readonly string[]) =>
  stages.length === 0
    ? `No order of this sender goes through stages: give it "orderTypes", or leave "${stage}" out.`
    : `No order type has a stage "${stage}". Did you mean ${nearest(stage, stages)[0]}?`;

const noType = (name: string, named: readonly string[]) =>
  `"orderTypes" names no "${name}"${named.length > 0 ? `; nearest: ${nearest(name, named)[0]}` : ''}. Only orders of exactly this type are asked.`;
