import { didYouMean } from '../../shared/issue-sentence.ts';
import { isSameScope, type Pause, type PauseScope, pauseScope } from '../../shared/senders/pause.ts';
import { presetRuleIds } from '../../shared/senders/rules-of.ts';
import type { SenderStore } from '../../shared/senders/sender-store.ts';
import type { Colleague } from './colleague.ts';
import type { Answerer } from './handler.ts';
import { changedMeanwhile, faulty, notFound } from './problems.ts';
import type { DeskRequest } from './request.ts';
import { findSender, findSettings } from './settings/read-settings.ts';

interface PauseDependencies {
  senders: Pick<SenderStore, 'pauses' | 'savePauses'>;
}

type RuleLookup = Parameters<typeof findSettings>[1] & { senders: Pick<SenderStore, 'find' | 'ids'> };

/** `GET /pauses`: what is paused of all that the colleague may see. */
export function listPauses({ senders }: PauseDependencies): Answerer {
  return async ({ colleague }) => ({ body: { pauses: await pausesSeenBy(colleague, senders) } });
}

/** What is paused of all that a colleague may see. */
export async function pausesSeenBy({ sees }: Colleague, senders: Pick<SenderStore, 'pauses'>): Promise<Pause[]> {
  const { pauses } = await senders.pauses();
  return pauses.filter(({ sender }) => sender === undefined || sees(sender));
}

/** `POST /pause` with `{"sender"?, "channel"?, "rule"?}`: within a minute nothing of it goes any more, and is held. */
export function pause(dependencies: PauseDependencies & RuleLookup): Answerer {
  const paused = change(dependencies.senders, (pauses, scope, { now, colleague }) => [
    ...pauses.filter((one) => !isSameScope(one, scope)),
    { ...scope, since: now, by: colleague.name },
  ]);
  return async (request) => {
    const { sender, rule } = scopeOf(request.body(), request.colleague);
    // A name spelt wrongly would pause nobody, and whoever paused it would believe that it did.
    if (sender !== undefined && !(await findSettings(sender, dependencies))) throw notFound('sender');
    if (rule !== undefined) await mustBeRule(rule, sender, dependencies);
    return paused(request);
  };
}

/** A rule that nobody has would be paused in vain just as well. */
async function mustBeRule(rule: string, sender: string | undefined, dependencies: RuleLookup): Promise<void> {
  const { senders, ofAccount } = dependencies;
  const all = sender === undefined ? [...ofAccount.map(({ id }) => id), ...(await senders.ids())] : [sender];
  const found = await Promise.all([...new Set(all)].map((id) => findSender(id, dependencies)));
  const known = found.flatMap((one) => (one ? [...presetRuleIds(one.extends), ...one.rules.map(({ id }) => id)] : []));
  if (known.includes(rule)) return;
  const whose = sender === undefined ? 'No sender has' : `"${sender}" has no`;
  const detail = `${whose} rule "${rule}". ${didYouMean(rule, known)}`;
  throw faulty('There is no such rule to pause', [{ path: '/rule', detail }]);
}

/** `POST /resume` with what was paused: what is held goes within minutes, if it is still worth saying. */
export const resume = ({ senders }: PauseDependencies): Answerer =>
  change(senders, (pauses, scope) => pauses.filter((one) => !isSameScope(one, scope)));

/** All of them are one item of the table. */
const mostPauses = 200;
const tooMuch = `${mostPauses} things are paused already: let some go on, or pause what they have in common.`;

/** Somebody else's change at the same time is no reason to refuse this one. */
const mostTries = 3;

type Change = (pauses: Pause[], scope: PauseScope, request: DeskRequest) => Pause[];

function change(senders: PauseDependencies['senders'], changed: Change): Answerer {
  return async (request) => {
    const scope = scopeOf(request.body(), request.colleague);
    for (let tries = 0; tries < mostTries; tries++) {
      const { pauses, version } = await senders.pauses();
      const changedTo = changed(pauses, scope, request);
      if (changedTo.length > mostPauses) throw faulty('Too much is paused by itself', [{ path: '', detail: tooMuch }]);
      const next = { pauses: changedTo, version: version + 1 };
      if ((await senders.savePauses(next)) === 'saved') return listPauses({ senders })(request);
    }
    throw changedMeanwhile((await senders.pauses()).version);
  };
}

/** What is not one sender's own is for those alone who see every sender. */
function scopeOf(body: unknown, colleague: Colleague): PauseScope {
  const { success, data: scope } = pauseScope.safeParse(body);
  if (!success) {
    const detail = 'Say what: {"sender": …, "channel": …, "rule": …}; what is left out is meant whole.';
    throw faulty('It is not clear what is meant', [{ path: '', detail }]);
  }
  if (scope.sender === undefined ? !colleague.seesAll : !colleague.sees(scope.sender)) throw notFound('sender');
  return scope;
}
