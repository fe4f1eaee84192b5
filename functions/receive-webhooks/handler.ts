import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { jsonOfBody } from '../../shared/json-body.ts';
import { log } from '../../shared/log.ts';
import { nowOf } from '../../shared/now.ts';
import type { Freshness } from '../../shared/secrets.ts';
import type { FindSender } from '../../shared/senders/find-sender.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { disbelief } from './believe.ts';
import type { Mapped, WebhookRequest } from './kind.ts';
import { disbelieved, noMapping, noSender, noSuchSource, notWritten, rejected, tooLarge } from './problems.ts';
import { keepRate } from './rates/keep-rate.ts';
import type { RateStore } from './rates/rate-store.ts';
import { mapPayload, placeIn } from './sources/generic.ts';
import { type TakeDependencies, takeTold } from './take-told.ts';
import { vendorOf, type WebhookSource } from './webhook-source.ts';

export interface WebhookDependencies extends TakeDependencies {
  sources: readonly WebhookSource[];
  /** A source's secret as it is now and, while it is kept, as it was before. */
  secretsOf(source: string, freshness?: Freshness): Promise<readonly string[]>;
  rates: RateStore;
  findSender: FindSender;
  /** The machine's own clock, in epoch milliseconds: by it a signature is fresh or old. */
  clock: () => number;
}

const mostKilobytes = 1024;
/** Payloads of vendors nest about eight deep. */
const mostDepth = 40;

type Answer = APIGatewayProxyStructuredResultV2;

/** `POST /webhooks/{source}`: vendors' own payloads, and the check of the address that one of them makes first. */
export function createHandler(dependencies: WebhookDependencies) {
  const { sources, secretsOf, rates, findSender, clock } = dependencies;
  return async (event: APIGatewayProxyEventV2): Promise<Answer> => {
    const source = sources.find(({ name }) => name === event.pathParameters?.source);
    if (!source) throw noSuchSource();
    const request = requestOf(event);
    if (event.requestContext.http.method === 'GET') return echo(source, request);
    if (request.body.byteLength > mostKilobytes * 1024) throw tooLarge(mostKilobytes);
    const doubtBy = async (freshness: Freshness) =>
      disbelief(request, source, await secretsOf(source.name, freshness), clock());
    let doubt = await doubtBy('kept');
    // The other side may have a secret that was rotated a moment ago.
    if (doubt === 'signature_wrong' || doubt === 'token_wrong') doubt = await doubtBy('renewed');
    if (doubt) throw disbelieved(doubt);
    const now = nowOf(event.requestContext.timeEpoch, clock);
    if (source.proof === 'token') await keepRate(source, rates, now);
    const sender = await findSender(source.sender);
    if (!sender) throw noSender(source.sender);
    const { mapped, placeOf } = read(request, source, sender, now);
    return take(mapped, { source: source.name, senderId: source.sender, now, placeOf }, dependencies);
  };
}

function requestOf({ headers, queryStringParameters = {}, body = '', isBase64Encoded }: APIGatewayProxyEventV2) {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  return { headers, query: queryStringParameters, body: bytes } satisfies WebhookRequest;
}

/** What the vendor sent to see whether the address is ours, as plain text that no browser takes for a page. */
function echo({ kind }: WebhookSource, { query }: WebhookRequest): Answer {
  const { check } = query;
  if (!vendorOf(kind)?.echoesCheck || check === undefined) throw noSuchSource();
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return { statusCode: 200, headers, body: check.slice(0, 500) };
}

function read(request: WebhookRequest, { name, kind }: WebhookSource, sender: Sender, now: string) {
  const payload = jsonOfBody(request.body, { mostDepth, expected: 'the payload as it is documented' });
  const { timeZone: zone, sources } = sender;
  const vendor = vendorOf(kind);
  if (vendor) return { mapped: vendor.map(payload, request, { zone }), placeOf: (path: string) => path };
  const mapping = sources[name];
  if (!mapping) throw noMapping(name);
  return { mapped: mapPayload(payload, mapping, { zone, now }), placeOf: (path: string) => placeIn(mapping, path) };
}

async function take(
  mapped: Mapped,
  taking: Parameters<typeof takeTold>[1],
  dependencies: TakeDependencies,
): Promise<Answer> {
  const { source } = taking;
  const nothing = { accepted: 0, duplicates: 0, ignored: [], rejected: [] };
  if ('faults' in mapped) throw rejected({ ...nothing, rejected: mapped.faults });
  if ('nothing' in mapped) {
    log.info('webhook_ignored', { source, reason: mapped.nothing });
    return json({ ...nothing, ignored: [{ code: mapped.nothing }] });
  }
  const { unwritten, ...answer } = await takeTold(mapped.told, taking, dependencies);
  const { accepted, duplicates, ignored } = answer;
  const counts = { accepted, duplicates, ignored: ignored.length, rejected: answer.rejected.length, unwritten };
  log.info('webhook_received', { source, ...counts });
  if (unwritten > 0) throw notWritten(answer);
  if (answer.rejected.length > 0 && accepted + duplicates + ignored.length === 0) throw rejected(answer);
  return json(answer);
}

const json = (body: object): Answer => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
