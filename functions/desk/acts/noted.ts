import { randomBytes } from 'node:crypto';
import type { Act, ActName } from '../../../shared/acts/act.ts';
import type { ActStore } from '../../../shared/acts/act-store.ts';
import { log, traceOf } from '../../../shared/log.ts';
import type { Answerer, DeskAnswer } from '../handler.ts';
import type { DeskRequest } from '../request.ts';

/** What an act was done to: whose, and the names and ids of it. */
export interface ActedOn {
  senderId: string | undefined;
  to: Act['to'];
}

/** An answerer that does something: once it has, it is noted who did it, and to what; nothing where there was nothing to do. */
export function noted(
  what: ActName,
  answerer: Answerer,
  acts: Pick<ActStore, 'add'>,
  on: (request: DeskRequest, answer: DeskAnswer) => ActedOn | undefined,
): Answerer {
  return async (request) => {
    const answer = await answerer(request);
    const { colleague, now } = request;
    const act = { id: randomBytes(9).toString('base64url'), at: now, by: colleague.name, what };
    const done = on(request, answer);
    if (!done) return answer;
    const { senderId, to } = done;
    try {
      await acts.add({ ...act, ...(senderId === undefined ? {} : { senderId }), to });
    } catch (error) {
      // It was done: whoever did it must not be told otherwise. The log has it then.
      log.error('act_not_noted', { what, by: act.by, sender: senderId, ...to, ...traceOf(error) });
    }
    return answer;
  };
}
