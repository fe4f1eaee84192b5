import type { Call } from '../../../shared/calls/call.ts';
import type { CallStore } from '../../../shared/calls/call-store.ts';
import { claimed, released } from '../../../shared/calls/claim.ts';
import { needlessNow } from '../../../shared/calls/needless.ts';
import { nextCalls } from '../../../shared/calls/next-call.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { ProblemError } from '../../../shared/problem.ts';
import { type Sender, sender as senderSchema } from '../../../shared/senders/sender.ts';
import type { Answerer } from '../handler.ts';
import { notFound } from '../problems.ts';
import type { DeskDependencies } from '../routes.ts';
import { findSettings } from '../settings/read-settings.ts';
import { callView } from './call-view.ts';
import { changed, openCallOf } from './open-call.ts';

type TakingDependencies = Pick<DeskDependencies, 'orders' | 'senders' | 'ofAccount'> & {
  calls: Pick<CallStore, 'ofSender' | 'find' | 'save'>;
};

/**
 * `POST /calls/next?sender=`: the best call for this colleague now, which is theirs for a while, with its order; nothing
 * where nobody is to be phoned. What has become needless a moment ago is passed over; the sweep takes it off the list.
 */
export function takeNextCall(dependencies: TakingDependencies): Answerer {
  return async ({ colleague, query: { sender: senderId = 'default' }, now }) => {
    const sender = colleague.sees(senderId) ? await senderOf(senderId, dependencies) : undefined;
    if (!sender) throw notFound('sender');
    const { calls } = dependencies;
    for (const call of nextCalls(await calls.ofSender(senderId), colleague.name, now)) {
      const { order, needless } = await judged(call, sender, dependencies);
      const own = needless === undefined ? claimed(call, colleague.name, now) : undefined;
      // Where another was faster, the next best is as good.
      if (own && (await calls.save(own)) === 'saved') {
        return { body: { call: callView(own, colleague.name, now), order } };
      }
    }
    return { body: { call: null } };
  };
}

/** `POST /calls/{callId}/claim?sender=&order=`: this one, whenever it was to be made. */
export function claimCall(dependencies: TakingDependencies): Answerer {
  return async (request) => {
    const { colleague, now } = request;
    const call = await openCallOf(request, dependencies.calls);
    const sender = await senderOf(call.senderId, dependencies);
    const { order, needless } = await judged(call, sender, dependencies);
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

async function senderOf(id: string, dependencies: TakingDependencies): Promise<Sender | undefined> {
  const settings = await findSettings(id, dependencies);
  return settings && senderSchema.parse(settings.document);
}

async function judged(
  call: Call,
  sender: Sender | undefined,
  { orders }: TakingDependencies,
): Promise<{ order: Order | undefined; needless: string | undefined }> {
  const order = (await orders.find(call.senderId, call.orderId))?.order;
  return { order, needless: needlessNow(call, order, sender) };
}

const isNeedless = (why: string) =>
  new ProblemError({
    status: 409,
    code: 'call_needless',
    title: 'This call need not be made any more',
    detail: `Why: ${why}.`,
  });
