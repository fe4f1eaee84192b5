import { nearest } from '../../../shared/nearest.ts';
import { anyStage, type Rule } from '../../../shared/senders/rule.ts';
import { anyOrderType } from '../../../shared/senders/order-type.ts';
import { orderTypesOf } from '../../../shared/senders/order-types-of.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import type { Warning } from './warnings.ts';

/** Rules that would never speak, since no order type has their stage, or there is no such order type. */
export function stageWarnings(sender: Sender, rules: readonly Rule[]): Warning[] {
  const types = orderTypesOf(sender);
  if (Object.keys(types).length === 0) return [];
  const stages = new Set(Object.values(types).flatMap((type) => type.stages.map(({ id }) => id)));
  return rules.flatMap(({ id, enabled, on, when }): Warning[] => {
    const index = sender.rules.findIndex((own) => own.id === id);
    if (!enabled || index < 0) return [];
    const stage = on.startsWith('stage.') && on !== anyStage ? on.slice('stage.'.length) : undefined;
    const unknown = (when.orderType ?? []).filter((name) => !(name in types) && !(anyOrderType in types));
    return [
      ...(stage === undefined || stages.has(stage)
        ? []
        : [{ path: `/rules/${index}/on`, detail: noStage(stage, stages) }]),
      ...unknown.map((name) => ({ path: `/rules/${index}/when/orderType`, detail: noType(name, Object.keys(types)) })),
    ];
  });
}

const noStage = (stage: string, stages: ReadonlySet<string>) =>
  `No order type has a stage "${stage}", so this is never said. Did you mean ${nearest(stage, [...stages])[0]}?`;

const noType = (name: string, types: readonly string[]) =>
  `There is no order type "${name}" in "orderTypes". Did you mean ${nearest(name, types)[0]}?`;
