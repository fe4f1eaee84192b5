import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Measure } from '../../shared/metrics/meter.ts';
import { limiterOf } from '../../shared/limits/limiter.ts';
import { log } from '../../shared/log.ts';
import { nowOf } from '../../shared/now.ts';
import { type AppendDependencies, appendEvents } from '../../shared/orders/append-events.ts';
import { parseCrossing } from '../../shared/orders/parse-crossing.ts';
import { type ParsedEvent, parseEvent } from '../../shared/orders/parse-event.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { FindSender } from '../../shared/senders/find-sender.ts';
import { knownSenders } from './known-senders.ts';
import { readBody } from './read-body.ts';
import { type ReadSecrets, signerOf } from './signature.ts';
import { signatureProblem } from './signature-problem.ts';

export interface ReceiveDependencies extends AppendDependencies {
  secrets: ReadSecrets;
  /** The senders of the account's file: their events are taken without a look into the table. */
  senderIds: readonly string[];
  findSender: FindSender;
  /** The machine's own clock, in epoch milliseconds: by it a signature is fresh or old. */
  clock: () => number;
  measure?: Measure;
}

/** Of one source, what one instance takes: a loop that tells the same all day comes one after the other, and meets it. */
const eventsOfSource = { perSecond: 100, burst: 10_000 };
/** From one address, what is not rightly signed. What is, is never refused for that. */
const failuresOfAddress = { perSecond: 1, burst: 60 };
/** `POST /geofences` takes crossings, in all else as `POST /events` takes events. */
const crossingsRoute = 'POST /geofences';

/** `POST /events`: verifies, parses, appends, and answers only when everything accepted is durably written. */
export function createHandler(dependencies: ReceiveDependencies) {
  const { secrets, clock } = dependencies;
  const [limitEvents, limitFailures] = [limiterOf(eventsOfSource), limiterOf(failuresOfAddress)];
  return async (request: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const body = Buffer.from(request.body ?? '', request.isBase64Encoded ? 'base64' : 'utf8');
    const verified = await signerOf(request.headers, body, secrets, clock());
    if ('fault' in verified) {
      const { fault } = verified;
      dependencies.measure?.('RequestsRefused', 1);
      limitFailures(request.requestContext.http.sourceIp, clock());
      throw signatureProblem(fault);
    }
    const now = nowOf(request.requestContext.timeEpoch, clock);
    const candidates = readBody(body);
    limitEvents(verified.source, clock(), candidates.length);
    const parsing = { source: verified.source, senderIds: await knownSenders(candidates, dependencies), now };
    const parse = request.routeKey === crossingsRoute ? parseCrossing : parseEvent;
    const parsed = candidates.map((candidate, index) => ({ index, ...parse(candidate, parsing) }));
    const { appended, duplicate, unwritten } = await appendEvents(parsed, dependencies);
    const rejected = parsed.flatMap((one) => ('faults' in one ? [rejection(one.index, one.faults)] : []));
    const answer = { accepted: appended, duplicates: duplicate, rejected };
    dependencies.measure?.('EventsReceived', answer.accepted);
    log.info('events_received', {
      source: verified.source,
      accepted: answer.accepted,
      duplicates: answer.duplicates,
      rejected: rejected.length,
      unwritten,
    });
    if (unwritten > 0) throw notWritten(answer);
    if (rejected.length === candidates.length) throw allRejected(answer);
    return { statusCode: 202, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) };
  };
}

type Faults = Extract<ParsedEvent, { faults: unknown }>['faults'];
const rejection = (index: number, faults: Faults) => ({ index, ...faults[0], faults });

const notWritten = (answer: object) =>
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
