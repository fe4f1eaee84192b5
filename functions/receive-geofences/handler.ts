import { NotNow } from '../../shared/infrastructure-fault.ts';
import { log } from '../../shared/log.ts';
import type { Measure } from '../../shared/metrics/meter.ts';
import { nowOf } from '../../shared/now.ts';
import { type AppendDependencies, appendEvents } from '../../shared/orders/append-events.ts';
import { parseCrossing } from '../../shared/orders/parse-crossing.ts';
import type { FindSender } from '../../shared/senders/find-sender.ts';
import { readLocationEvent } from './location-event.ts';

export interface GeofenceDependencies extends AppendDependencies {
  /** The senders of the account's file. */
  senderIds: readonly string[];
  findSender: FindSender;
  clock?: () => number;
  measure?: Measure;
}

/** Whom these events are of: an account's sources begin with a letter, so that it is none of theirs. */
const source = '/geofence';

/**
 * Takes what Amazon Location says of geofences: a vehicle arrives, departs, or comes near. What is of another's
 * geofence is left alone; what cannot be written now fails the call, and Lambda makes it again.
 */
export function createHandler({ senderIds, findSender, clock, measure, ...stores }: GeofenceDependencies) {
  const isKnown = async (id: string) => senderIds.includes(id) || (await findSender(id)) !== undefined;

  return async (input: unknown): Promise<void> => {
    const { sentAt, geofenceId, crossing } = readLocationEvent(input);
    if (!crossing) {
      log.info('geofence_ignored', { geofenceId });
      return;
    }
    const named = 'senderId' in crossing ? String(crossing.senderId) : undefined;
    const known = named !== undefined && (await isKnown(named)) ? [...senderIds, named] : senderIds;
    const parsed = parseCrossing(crossing, { source, senderIds: known, now: nowOf(sentAt, clock) });
    if ('faults' in parsed) {
      const [{ code, path }] = parsed.faults;
      log.warn('geofence_refused', { geofenceId, code, path });
      return;
    }
    const { appended, unwritten } = await appendEvents([parsed], stores);
    measure?.('EventsReceived', appended);
    if (unwritten > 0) throw new NotNow(`The crossing of ${geofenceId} could not be written.`);
  };
}
