import * as z from 'zod/mini';
import type { Instant } from '../../../shared/orders/instant.ts';
import type { Kind } from '../kind.ts';
import { firstOf, flag, inner, list, number, text, timeIn, upTo, written } from '../lenient.ts';
import { eventOf, type Meaning, recorded } from '../meaning.ts';
import { payloadFaults } from '../payload-faults.ts';
import { idOfBody, isHmac } from '../signed.ts';

/** What is about no order: a driver, a route, a job of the planner's, an SMS of Onfleet's own. */
const elsewhere = 'elsewhere';

/** Every trigger of Onfleet's. */
export const triggers: Readonly<Record<string, Meaning | typeof elsewhere>> = {
  taskStarted: 'visit.started',
  taskEta: 'visit.approaching',
  taskArrival: 'visit.arrived',
  taskCompleted: 'visit.completed',
  taskFailed: 'visit.failed',
  workerDuty: elsewhere,
  taskCreated: 'visit.planned',
  taskUpdated: 'visit.planned',
  taskDeleted: recorded,
  taskAssigned: 'visit.planned',
  taskUnassigned: recorded,
  taskDelayed: 'visit.eta_changed',
  taskCloned: 'visit.planned',
  smsRecipientResponseMissed: elsewhere,
  workerCreated: elsewhere,
  workerDeleted: elsewhere,
  SMSRecipientOptOut: elsewhere,
  autoDispatchJobCompleted: elsewhere,
  taskBatchCreateJobCompleted: elsewhere,
  routeOptimizationJobCompleted: elsewhere,
  // Each of its stops is told by its own task.
  routePlanCreated: elsewhere,
  routePlanStarted: elsewhere,
  routePlanCompleted: elsewhere,
  workerUpdated: elsewhere,
  routePlanUpdated: elsewhere,
  routePlanUnassigned: elsewhere,
  routePlanAssigned: elsewhere,
  routePlanDelayed: elsewhere,
  predictedTaskDelay: 'visit.eta_changed',
};

const task = z.object({
  id: text,
  state: number,
  pickupTask: flag,
  completeAfter: number,
  completeBefore: number,
  eta: number,
  worker: text,
  routePlan: text,
  metadata: list(z.object({ name: text, value: written })),
  recipients: list(z.object({ name: text, phone: text })),
  destination: inner({
    address: inner({ number: text, street: text, apartment: text, city: text, postalCode: text }),
  }),
  completionDetails: inner({
    success: flag,
    time: number,
    failureReason: text,
    photoUploadIds: list(z.string()),
    photoUploadId: text,
  }),
});
type Task = z.output<typeof task>;

const payload = z.object({
  triggerName: z.string(),
  time: z.number(),
  etaSeconds: number,
  data: z.optional(z.object({ task: z.optional(task) })),
});

/** Onfleet's webhooks of tasks: each task is a visit. The order is the task's metadata `orderId`. */
export const onfleet: Kind = {
  isSignedBy({ headers, body }, secret) {
    const hex = headers['x-onfleet-signature'] ?? '';
    if (!/^[0-9a-f]{128}$/i.test(hex) || !/^([0-9a-f]{2})+$/i.test(secret)) return false;
    const key = Buffer.from(secret, 'hex');
    return isHmac(Buffer.from(hex, 'hex'), { algorithm: 'sha512', key, parts: [body] });
  },
  echoesCheck: true,

  map(candidate, { body }) {
    const parsed = payload.safeParse(candidate);
    if (!parsed.success) return payloadFaults(parsed.error);
    const { triggerName, data, time, etaSeconds } = parsed.data;
    const trigger = Object.hasOwn(triggers, triggerName) ? triggers[triggerName] : undefined;
    if (trigger === elsewhere) return { nothing: elsewhere };
    if (!data?.task?.id) return { nothing: 'no_task' };
    const happened = timeIn(time);
    if (happened === undefined) return { nothing: 'no_time' };
    const orderId = metadataOf(data.task, 'orderId');
    if (orderId === undefined) return { nothing: 'no_order' };
    const eta = etaSeconds === undefined ? data.task.eta : Date.parse(happened) + etaSeconds * 1000;
    return { told: [{ event: eventOfTask(data.task, { trigger, triggerName, happened, orderId, eta, body }) }] };
  },
};

interface Happening {
  trigger: Meaning | undefined;
  triggerName: string;
  happened: Instant;
  orderId: string;
  eta: number | undefined;
  body: Uint8Array;
}

function eventOfTask(of: Task, { trigger, triggerName, happened, orderId, eta: asNumber, body }: Happening) {
  const { completionDetails: done, state } = of;
  const eta = timeIn(asNumber);
  const window = windowOf(of);
  const meaning = triggerName === 'taskUpdated' ? updated(of) : trigger;
  const isTold =
    (meaning !== 'visit.planned' || window !== undefined || eta !== undefined) &&
    (meaning !== 'visit.eta_changed' || eta !== undefined);
  const isEnded = meaning === 'visit.completed' || meaning === 'visit.failed';
  const reason = done?.failureReason === 'NONE' ? undefined : done?.failureReason;
  return eventOf(!isTold ? recorded : meaning === 'visit.failed' && isAway(reason) ? 'visit.no_one_home' : meaning, {
    id: `${of.id ?? ''}/${triggerName}/${idOfBody(body)}`,
    orderId,
    occurredAt: (isEnded && timeIn(done?.time)) || happened,
    rawCode: firstOf(200, triggerName === 'taskFailed' && reason ? `${triggerName}/${reason}` : triggerName) ?? '',
    ...(triggers[triggerName] === 'visit.planned' && state !== undefined && state < 3 ? { order: factsOf(of) } : {}),
    data: {
      visitId: metadataOf(of, 'visitId') ?? upTo(100, of.id),
      kind: of.pickupTask ? 'collection' : 'delivery',
      routeId: upTo(100, of.routePlan),
      vehicleId: upTo(100, of.worker),
      ...(isEnded ? { photos: meaning === 'visit.completed' ? photosOf(of) : undefined } : { window, eta }),
    },
  });
}

/** A task is "updated" for many reasons: what that means depends on where it stands. */
function updated({ state, completionDetails }: Task): Meaning {
  if (state === 3) return completionDetails?.success && hasPhotos(completionDetails) ? 'visit.completed' : recorded;
  return state === 2 ? 'visit.eta_changed' : 'visit.planned';
}

const metadataOf = ({ metadata }: Task, name: string): string | undefined =>
  upTo(100, metadata.find((one) => one.name === name)?.value);

/** Reasons are named by each organization; so many of them say that nobody was there. */
const isAway = (reason: string | undefined): boolean =>
  /unavailable|not[ _-]?home|no[ _-]?one|nobody|absent|no[ _-]?answer/i.test(reason ?? '');

function windowOf({ completeAfter, completeBefore }: Task) {
  const [from, to] = [timeIn(completeAfter), timeIn(completeBefore)];
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

const hasPhotos = ({ photoUploadIds, photoUploadId }: NonNullable<Task['completionDetails']>): boolean =>
  photoUploadIds.length > 0 || photoUploadId !== undefined;

/** Where Onfleet keeps what drivers photograph, by its id. */
const photosAt = 'https://d15p8tr8p0vffz.cloudfront.net';

function photosOf({ completionDetails }: Task): string[] | undefined {
  const { photoUploadIds = [], photoUploadId } = completionDetails ?? {};
  const ids = [...new Set([...photoUploadIds, ...(photoUploadId ? [photoUploadId] : [])])].slice(0, 20);
  return ids.length > 0 ? ids.map((id) => `${photosAt}/${encodeURIComponent(id)}/800x.png`) : undefined;
}

function factsOf({ recipients, destination }: Task) {
  const [recipient] = recipients;
  const { number: house, street, apartment, city, postalCode } = destination?.address ?? {};
  const lines = [[street, house].filter(Boolean).join(' '), apartment].flatMap((line) => upTo(200, line) ?? []);
  return {
    ...(recipient ? { customer: { name: upTo(200, recipient.name), phone: upTo(50, recipient.phone) } } : {}),
    ...(lines.length > 0
      ? { deliveryAddress: { lines, city: upTo(200, city), postalCode: upTo(20, postalCode) } }
      : {}),
  };
}
