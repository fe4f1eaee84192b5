import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { isInfrastructureFault } from '../../shared/infrastructure-fault.ts';
import { limiterOf } from '../../shared/limits/limiter.ts';
import { log, traceOf } from '../../shared/log.ts';
import { nowOf } from '../../shared/now.ts';
import type { ChannelName } from '../../shared/orders/channel-names.ts';
import type { Instant } from '../../shared/orders/instant.ts';
import { ownersBy } from '../../shared/planning/device-owners.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { ProblemCode } from '../../shared/problem-codes.ts';
import { deviceIdOf } from '../../shared/push/device.ts';
import type { DeviceStore } from '../../shared/push/device-store.ts';
import type { EndpointStore } from '../../shared/push/endpoint-store.ts';
import type { FindSender } from '../../shared/senders/find-sender.ts';
import { type ReadSecrets, signerOf } from '../receive-events/signature.ts';
import { signatureProblem } from '../receive-events/signature-problem.ts';
import { type DeviceBody, readDevice } from './device-body.ts';

export interface DeviceDependencies {
  devices: Pick<DeviceStore, 'keep' | 'forget'>;
  endpoints: EndpointStore;
  /** The platform applications of the account. */
  apps: Partial<Record<DeviceBody['platform'], string | undefined>>;
  contactHash(channel: ChannelName, address: string): Promise<string>;
  secrets: ReadSecrets;
  senderIds: readonly string[];
  findSender: FindSender;
  /** The machine's own clock, in epoch milliseconds: by it a signature is fresh or old. */
  clock: () => number;
}

/** Of one source, what one instance takes. */
const devicesOfSource = { perSecond: 50, burst: 2000 };
/** From one address, what is not rightly signed. */
const failuresOfAddress = { perSecond: 1, burst: 60 };

/**
 * `PUT /contacts/push`: a sender's app says where its customer gets notifications; said again it is kept longer, and said
 * of somebody else it is theirs from then on. `DELETE /contacts/push`: nobody's any more, as after signing out. Signed
 * by a source, as events are: an app's backend is a system like any other.
 */
export function createHandler(dependencies: DeviceDependencies) {
  const { devices, secrets, clock } = dependencies;
  const [limitDevices, limitFailures] = [limiterOf(devicesOfSource), limiterOf(failuresOfAddress)];
  return async (request: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const body = Buffer.from(request.body ?? '', request.isBase64Encoded ? 'base64' : 'utf8');
    const verified = await signerOf(request.headers, body, secrets, clock());
    if ('fault' in verified) {
      limitFailures(request.requestContext.http.sourceIp, clock());
      throw signatureProblem(verified.fault);
    }
    limitDevices(verified.source, clock());
    const given = readDevice(body);
    const senderId = await senderOf(given, dependencies);
    const device = deviceIdOf(`${given.platform} ${given.token}`);
    const isKept = request.requestContext.http.method === 'PUT';
    try {
      if (isKept)
        await keep(given, { id: device, senderId }, nowOf(request.requestContext.timeEpoch, clock), dependencies);
      else await devices.forget(senderId, device);
    } catch (error) {
      throw isInfrastructureFault(error) ? notWritten(error) : error;
    }
    log.info(isKept ? 'device_kept' : 'device_forgotten', {
      source: verified.source,
      senderId,
      platform: given.platform,
    });
    const answer = { device, kept: isKept };
    return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) };
  };
}

async function keep(
  { customer, token, platform, locale }: DeviceBody,
  common: { id: string; senderId: string },
  now: Instant,
  { apps, devices, endpoints, contactHash }: DeviceDependencies,
): Promise<void> {
  const app = apps[platform];
  if (app === undefined) throw refused(409, 'no_push_app', `The account's file names no application for ${platform}.`);
  const owners = ownersBy(customer);
  if (owners.length === 0) throw refused(400, 'no_customer', 'None of what is given of the customer can be read.');
  const endpoint = await endpoints.endpointOf(app, token);
  if (endpoint === 'refused') throw refused(400, 'token_refused', `SNS takes no such token for ${platform}.`);
  const device = {
    ...common,
    kind: 'app' as const,
    platform,
    endpointArn: endpoint.arn,
    ...(locale ? { locale } : {}),
  };
  const hashes = await Promise.all(owners.map((owner) => contactHash('push', owner)));
  if ((await devices.keep(hashes, device, now)) === 'too many') {
    throw refused(409, 'too_many_devices', 'The customer has ten devices; take one back before (DELETE).');
  }
}

/** A device that names no sender is of `default`'s app, or of the only one's there is. */
async function senderOf({ senderId }: DeviceBody, { senderIds, findSender }: DeviceDependencies): Promise<string> {
  const named = senderId ?? (senderIds.length === 1 ? senderIds[0] : 'default');
  const isKnown = named !== undefined && (senderIds.includes(named) || (await findSender(named)) !== undefined);
  if (isKnown) return named;
  throw refused(400, 'unknown_sender', `Name the sender; this account has ${senderIds.join(', ')}.`);
}

const refused = (status: number, code: ProblemCode, detail: string) =>
  new ProblemError({ status, code, title: 'The device could not be taken', detail });

function notWritten(error: unknown): ProblemError {
  log.error('device_not_written', traceOf(error));
  return new ProblemError({
    status: 503,
    code: 'not_written',
    title: 'The device could not be written',
    detail: 'Send the same request again.',
    headers: { 'retry-after': '5' },
  });
}
