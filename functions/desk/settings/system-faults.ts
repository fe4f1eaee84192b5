import { nearest } from '../../../shared/nearest.ts';
import { mergeRules } from '../../../shared/senders/rules-of.ts';
import type { Fault } from '../problems.ts';

interface Written {
  extends: Parameters<typeof mergeRules>[0]['extends'];
  rules: Parameters<typeof mergeRules>[0]['rules'];
}

/** Rules that tell a system which is none, a system over another channel than `webhook`, or a person over that where there is no bridge. */
export function systemFaults(written: Written, systems: readonly { id: string; isBridge?: unknown }[]): Fault[] {
  const names = systems.map(({ id }) => id);
  return mergeRules(written).rules.flatMap(({ id, to, channels }): Fault[] => {
    const index = written.rules.findIndex((own) => own.id === id);
    const system = typeof to === 'object' && 'system' in to ? to.system : undefined;
    const overWebhook = channels.includes('webhook');
    if (index < 0 || (system === undefined && !overWebhook)) return [];
    if (system === undefined) {
      if (systems.some(({ isBridge }) => isBridge === true)) return [];
      return [{ path: `/rules/${index}/channels`, detail: noBridge }];
    }
    return [
      ...(names.includes(system) ? [] : [{ path: `/rules/${index}/to/system`, detail: noSystem(system, names) }]),
      ...(channels.length === 1 && overWebhook
        ? []
        : [{ path: `/rules/${index}/channels`, detail: 'A system is told over "webhook" and nothing else.' }]),
    ];
  });
}

const noBridge =
  'A webhook goes to a system: {"to": {"system": "<id>"}}; or to people by their messenger, where a system has "isBridge": true.';

const noSystem = (system: string, names: readonly string[]) =>
  names.length > 0
    ? `There is no system "${system}" in "systems". Did you mean ${nearest(system, names)[0]}?`
    : `There is no system "${system}": name it in "systems", with its url.`;
