import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { isInfrastructureFault } from '../../shared/infrastructure-fault.ts';
import { log, traceOf } from '../../shared/log.ts';
import { nowOf } from '../../shared/now.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import type { RouteStore } from '../../shared/orders/route-store.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { FindSender } from '../../shared/senders/find-sender.ts';
import { knownSenders } from './known-senders.ts';
import { type ParsedEvent, parseEvent } from './parse-event.ts';
import { readBody } from './read-body.ts';
import { type SecretsBySource, type SignatureFault, verifySignature } from './signature.ts';

export interface ReceiveDependencies {
  events: Pick<EventStore, 'append'>;
  routes: Pick<RouteStore, 'append'>;
  secrets(): Promise<SecretsBySource>;
  /** The senders of the account's file: their events are taken without a look into the table. */
  senderIds: readonly string[];
  findSender: FindSender;
  /** The machine's own clock, in epoch milliseconds: by it a signature is fresh or old. */
  clock: () => number;
}

const refusals: Record<SignatureFault, string> = {
  signature_missing:
    'Sign the request by Standard Webhooks: webhook-id, webhook-timestamp (seconds) and webhook-signature.',
  signature_wrong:
    'No secret of ours makes this signature. It is an HMAC-SHA256 of "id.timestamp.body" over the body as sent.',
  timestamp_old: 'The timestamp is more than five minutes from now. Sign each try anew, and check the clock.',
};

/** `POST /events`: verifies, parses, appends, and answers only when everything accepted is durably written. */
export function createHandler(dependencies: ReceiveDependencies) {
  const { events, routes, secrets, clock } = dependencies;
  return async (request: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const body = Buffer.from(request.body ?? '', request.isBase64Encoded ? 'base64' : 'utf8');
    const verified = verifySignature(request.headers, body, await secrets(), clock());
    if ('fault' in verified) {
      const { fault } = verified;
      throw new ProblemError({ status: 401, code: fault, title: 'The signature was refused', detail: refusals[fault] });
    }
    const now = nowOf(request.requestContext.timeEpoch, clock);
    const candidates = readBody(body);
    const parsing = { source: verified.source, senderIds: await knownSenders(candidates, dependencies), now };
    const parsed = candidates.map((candidate, index) => ({ index, ...parseEvent(candidate, parsing) }));
    const outcomes = (await Promise.all(byOrder(parsed).map(inSequence))).flat();
    const rejected = parsed.flatMap((one) => ('faults' in one ? [rejection(one.index, one.faults)] : []));
    const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
    const answer = { accepted: count('appended'), duplicates: count('duplicate'), rejected };
    log.info('events_received', {
      source: verified.source,
      accepted: answer.accepted,
      duplicates: answer.duplicates,
      rejected: rejected.length,
      unwritten: count('unwritten'),
    });
    if (count('unwritten') > 0) throw unwritten(answer);
    if (rejected.length === candidates.length) throw allRejected(answer);
    return { statusCode: 202, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) };
  };

  async function inSequence(all: Accepted[]) {
    const outcomes = [];
    for (const one of all) outcomes.push(await append(one));
    return outcomes;
  }

  async function append(parsed: Accepted) {
    try {
      return 'event' in parsed ? await events.append(parsed.event) : await routes.append(parsed.routeEvent);
    } catch (error) {
      log.error('event_not_written', traceOf(error));
      if (!isInfrastructureFault(error)) throw error;
      return 'unwritten';
    }
  }
}

type Accepted = Exclude<ParsedEvent, { faults: unknown }>;

/** Those of one order in the sequence in which they were sent, so that they are heard in it; orders side by side. */
function byOrder(parsed: ParsedEvent[]): Accepted[][] {
  const groups = new Map<string, Accepted[]>();
  for (const one of parsed) {
    if ('faults' in one) continue;
    const key =
      'event' in one ? `order ${one.event.senderId} ${one.event.orderId}` : `route ${one.routeEvent.data.routeId}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

type Faults = Extract<ReturnType<typeof parseEvent>, { faults: unknown }>['faults'];
const rejection = (index: number, faults: Faults) => ({ index, ...faults[0], faults });

const unwritten = (answer: object) =>
  new ProblemError({
    status: 503,
    code: 'not_written',
    title: 'Not every event could be written',
    detail: 'Send the same request again: what was written already will be counted as a duplicate.',
    more: { ...answer },
    headers: { 'retry-after': '5' },
  });

const allRejected = (answer: object) =>
  new ProblemError({
    status: 400,
    code: 'events_rejected',
    title: 'None of the events could be accepted',
    detail: 'Each fault is listed in "rejected" with the index of its event and the path in it.',
    more: { ...answer },
  });
