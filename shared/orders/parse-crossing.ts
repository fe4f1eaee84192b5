import { crossing, eventOfCrossing, inCrossing } from './crossing.ts';
import { faultsOf, mapFaults, type ParsedEvent, parseEvent, type Parsing } from './parse-event.ts';

/** A crossing of a geofence, checked whole and turned into the event that it is. */
export function parseCrossing(candidate: unknown, parsing: Parsing): ParsedEvent {
  const parsed = crossing.safeParse(candidate);
  if (!parsed.success) return { faults: faultsOf(parsed.error, candidate) };
  return mapFaults(parseEvent(eventOfCrossing(parsed.data), parsing), inCrossing);
}
