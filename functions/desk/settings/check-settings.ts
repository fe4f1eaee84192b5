import * as z from 'zod/mini';
import { nearest } from '../../../shared/nearest.ts';
import { customerEventTypes } from '../../../shared/orders/customer-event.ts';
import { eventTypes, isEventType } from '../../../shared/orders/event.ts';
import { routeEventTypes } from '../../../shared/orders/route-event.ts';
import { presetNames } from '../../../shared/senders/preset-names.ts';
import { anyAnswer, anyStage, isOwnMoment } from '../../../shared/senders/rule.ts';
import { mergeRules, presetRuleIds } from '../../../shared/senders/rules-of.ts';
import type { Sending } from '../../../shared/senders/sending.ts';
import { smsBudget, unpricedBudget } from '../../../shared/senders/sms-budget.ts';
import { isCovered } from '../../../shared/senders/sender-address.ts';
import { adminsGroup } from '../colleague.ts';
import type { Fault } from '../problems.ts';
import { checkForms } from './check-forms.ts';
import { checkWords } from './check-words.ts';
import { settingsDocument } from './document.ts';
import { tellIssues } from './sentences.ts';
import { nextStepFaults } from './next-step-faults.ts';
import { stageWarnings } from './stage-warnings.ts';
import { systemFaults } from './system-faults.ts';
import { type Warning, warningsOf } from './warnings.ts';

export type Checked = { faults: Fault[] } | { document: Record<string, unknown>; warnings: Warning[] };

/** DynamoDB takes 400 kB an item. */
const mostKilobytes = 300;
const anyObject = z.record(z.string(), z.unknown());
/** As far as rules can be checked whatever else is wrong. */
const namedRule = z.looseObject({ id: z.string() });
const presetName = z.enum(presetNames);
const listed = z.array(z.looseObject({ id: z.string() }));

/** What of the account settings have to go with. */
interface CheckedAgainst {
  emailIdentities: readonly string[];
  link: string;
  sending?: Pick<Sending, 'smsPrices'>;
}

/** Checks settings whole: every fault at once, or the document as it is kept and what may not be meant so. */
export function checkSettings(
  id: string,
  candidate: unknown,
  { emailIdentities, link, sending = {} }: CheckedAgainst,
): Checked {
  const given = anyObject.safeParse(candidate);
  if (!given.success) return { faults: [{ path: '', detail: 'Settings are an object in { }.' }] };
  const document: Record<string, unknown> = { id, ...given.data };
  if (Buffer.byteLength(JSON.stringify(document)) > mostKilobytes * 1000) {
    return { faults: [{ path: '', detail: `Settings may have ${mostKilobytes} kB at most.` }] };
  }
  const parsed = settingsDocument.safeParse(document);
  const written = writtenRules(document);
  const words = checkWords(document, written, link);
  const forms = checkForms(document);
  const faults = [
    ...(parsed.success ? [] : tellIssues(parsed.error.issues, document)),
    ...nameFaults(id, document),
    ...addressFaults(document, emailIdentities),
    ...budgetFaults(document, sending),
    ...ruleFaults(written, document),
    ...systemFaults(written, listed.safeParse(document.systems).data ?? []),
    ...words.faults,
    ...forms.faults,
  ];
  if (faults.length > 0 || !parsed.success) return { faults };
  const { rules } = mergeRules(parsed.data);
  const helpless = nextStepFaults(parsed.data, rules);
  if (helpless.length > 0) return { faults: helpless };
  const warnings = [...warningsOf(rules), ...stageWarnings(parsed.data, rules), ...words.warnings, ...forms.warnings];
  return { document, warnings };
}

function budgetFaults(document: Record<string, unknown>, { smsPrices }: Pick<Sending, 'smsPrices'>): Fault[] {
  const detail = unpricedBudget(smsBudget.safeParse(document.smsBudget).data, smsPrices);
  return detail === undefined ? [] : [{ path: '/smsBudget/currency', detail }];
}

function nameFaults(id: string, document: Record<string, unknown>): Fault[] {
  if (document.id !== id) return [{ path: '/id', detail: `It must be "${id}", as in the address, or be left out.` }];
  if (id === adminsGroup)
    return [{ path: '/id', detail: `"${id}" is the group that sees every sender. Choose another.` }];
  return [];
}

function addressFaults({ from }: Record<string, unknown>, emailIdentities: readonly string[]): Fault[] {
  if (typeof from !== 'string' || !from.includes('@') || isCovered(from, emailIdentities)) return [];
  const may = emailIdentities.join(', ');
  return [
    { path: '/from', detail: `This account may send from ${may}. Another domain goes into the account's file first.` },
  ];
}

/** The rules as they are written; one without an id, which is told of elsewhere, keeps its place, so that the others do. */
function writtenRules(document: Record<string, unknown>) {
  const rules: unknown[] = Array.isArray(document.rules) ? document.rules : [];
  return {
    extends: presetName.safeParse(document.extends).data ?? 'standard',
    rules: rules.map((one) => namedRule.safeParse(one).data ?? { id: '' }),
  };
}

function ruleFaults({ extends: preset, rules }: ReturnType<typeof writtenRules>, document: object): Fault[] {
  const ids = presetRuleIds(preset);
  const changesNone = rules.map((one) => one.on === undefined && one.message === undefined && !ids.includes(one.id));
  const merged = mergeRules({ extends: preset, rules }).faults.filter(({ path }) => !changesNone[Number(path[1])]);
  const own = rules.flatMap(({ id, on }, index): Fault[] => {
    if (id === '') return [];
    return [
      ...(changesNone[index] ? [{ path: `/rules/${index}/id`, detail: noRule(id, preset, ids) }] : []),
      ...(rules.findIndex((other) => other.id === id) === index
        ? []
        : [{ path: `/rules/${index}/id`, detail: `There are two rules "${id}". Give each an id of its own.` }]),
      ...(typeof on !== 'string' || isMoment(on) ? [] : [{ path: `/rules/${index}/on`, detail: noEvent(on) }]),
    ];
  });
  return [...tellIssues(merged, document), ...own];
}

/** Most likely one of the preset's was meant, which says already when and what. */
const noRule = (id: string, preset: string, ids: readonly string[]) =>
  `"${preset}" has no rule "${id}" to be changed. Did you mean ${nearest(id, ids)[0]}? One of your own needs "on" and "message".`;

const otherMoments = new Set<string>([...routeEventTypes, ...customerEventTypes, anyStage, anyAnswer]);
const isMoment = (type: string) => isEventType(type) || otherMoments.has(type) || isOwnMoment(type);

const noEvent = (type: string) =>
  `There is no event "${type}". Nearest: ${nearest(type, [...eventTypes, ...routeEventTypes, ...customerEventTypes, 'stage.<name>'], 3).join(', ')}.`;
