import type { Call } from '../../../shared/calls/call.ts';
import type { CallStore } from '../../../shared/calls/call-store.ts';
import { claimed, released } from '../../../shared/calls/claim.ts';
import { needlessNow } from '../../../shared/calls/needless.ts';
import { isReady, nextCalls } from '../../../shared/calls/next-call.ts';
import { upToDate } from '../../../shared/calls/reached-at.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { ProblemError } from '../../../shared/problem.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { namesOf } from '../colleagues/names-of.ts';
import type { Answerer } from '../handler.ts';
import { notFound } from '../problems.ts';
import type { DeskDependencies } from '../routes.ts';
import { findSender } from '../settings/read-settings.ts';
import { callView } from './call-view.ts';
import { changed, openCallOf } from './open-call.ts';

export type TakingDependencies = Pick<DeskDependencies, 'orders' | 'senders' | 'ofAccount' | 'colleagues'> & {
  calls: Pick<CallStore, 'ofSender' | 'find' | 'save'>;
};

/**
 * `POST /calls/next?sender=`: the best call for this colleague now, which is theirs for a while, with its order; nothing
 * where nobody is to be phoned. What has become needless a moment ago, or is outside the hours by what is known now, is
 * passed over.
 */
export function takeNextCall(dependencies: TakingDependencies): Answerer {
  return async ({ colleague, query: { sender: senderId = 'default' }, now }) => {
    const sender = colleague.sees(senderId) ? await findSender(senderId, dependencies) : undefined;
    if (!sender) throw notFound('sender');
    const { calls, colleagues } = dependencies;
    const names = await namesOf(colleague, colleagues);
    for (const one of nextCalls(await calls.ofSender(senderId), colleague.name, now, names)) {
      const { call, order, needless } = await judged(one, sender, dependencies, now);
      const mayBeMade = needless === undefined && isReady(call, now);
      const own = mayBeMade ? claimed(call, colleague.name, now) : undefined;
      // Where another was faster, the next best is as good.
      if (own && (await calls.save(own)) === 'saved') {
        return { body: { call: callView(own, colleague.name, now, names), order } };
      }
    }
    return { body: { call: null } };
  };
}

/** `POST /calls/{callId}/claim?sender=&order=`: this one, whenever it was to be made. */
export function claimCall(dependencies: TakingDependencies): Answerer {
  return async (request) => {
    const { colleague, now } = request;
    const open = await openCallOf(request, dependencies.calls);
    const sender = await findSender(open.senderId, dependencies);
    const { call, order, needless } = await judged(open, sender, dependencies, now);
    if (needless !== undefined) throw isNeedless(needless);
    const own = claimed(call, colleague.name, now);
    if (!own || (await dependencies.calls.save(own)) === 'conflict') throw changed();
    return { body: { call: callView(own, colleague.name, now), order } };
  };
}

/** `POST /calls/{callId}/release?sender=&order=`: it is anybody's again. */
export function releaseCall({ calls }: { calls: Pick<CallStore, 'find' | 'save'> }): Answerer {
  return async (request) => {
    const { colleague, now } = request;
    const call = await openCallOf(request, calls);
    const free = released(call);
    if ((await calls.save(free)) === 'conflict') throw changed();
    return { body: { call: callView(free, colleague.name, now) } };
  };
}

/** A call by what is known now, and whether it is needless by that. */
async function judged(
  call: Call,
  sender: Sender | undefined,
  { orders }: TakingDependencies,
  now: Instant,
): Promise<{ call: Call; order: Order | undefined; needless: string | undefined }> {
  const order = (await orders.find(call.senderId, call.orderId))?.order;
  const known = order && sender ? upToDate(call, { order, sender, now }) : call;
  return { call: known, order, needless: needlessNow(call, order, sender) };
}

const isNeedless = (why: string) =>
  new ProblemError({
    status: 409,
    code: 'call_needless',
    title: 'This call need not be made any more',
    detail: `Why: ${why}.`,
  });
