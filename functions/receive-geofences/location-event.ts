import * as z from 'zod/mini';

/**
 * What EventBridge hands over when a device crosses a geofence of Amazon Location, as far as we read it.
 * https://docs.aws.amazon.com/location/latest/developerguide/location-events.html
 */
const locationEvent = z.object({
  id: z.string(),
  time: z.string(),
  detail: z.object({
    EventType: z.enum(['ENTER', 'EXIT']),
    GeofenceId: z.string(),
    DeviceId: z.string(),
    SampleTime: z.string(),
    GeofenceProperties: z.optional(z.record(z.string(), z.string())),
  }),
});

/** When AWS sent an event, and the crossing that it tells of, still unchecked; none of a geofence that is not ours. */
interface Told {
  /** Epoch milliseconds. */
  sentAt: number;
  geofenceId: string;
  crossing: object | undefined;
}

/** Reads an event of Amazon Location; throws at what is none. */
export function readLocationEvent(event: unknown): Told {
  const { id, time, detail } = locationEvent.parse(event);
  const { EventType, GeofenceId, DeviceId, SampleTime, GeofenceProperties } = detail;
  const visit = visitOf(GeofenceId, GeofenceProperties ?? {});
  const [type, of] = [EventType.toLowerCase(), visit?.kind];
  // Leaving the wider ring says nothing.
  const says = visit && !(of === 'approach' && type === 'exit');
  const { kind: _, ...named } = visit ?? {};
  return {
    sentAt: Date.parse(time),
    geofenceId: GeofenceId,
    crossing: says ? { id, ...named, vehicleId: DeviceId, type, of, at: SampleTime } : undefined,
  };
}

interface DrawnFor {
  senderId?: string;
  orderId: string;
  visitId: string;
  kind: string;
}

/** A sender's id holds no dot, and neither does the visit's in a geofence's id; between them stands the order's. */
const drawnFor = /^([a-z0-9][a-z0-9-]{0,39})\.(.+?)\.([^.]+?)(\.approach)?$/;

/**
 * The visit that a geofence was drawn for: by its properties `order`, `visit`, `sender` and `kind` (Amazon Location
 * takes three), else by its id, `<sender>.<order>.<visit>`, with `.approach` behind the wider ring's.
 */
function visitOf(geofenceId: string, { sender, order, visit, kind }: Record<string, string>): DrawnFor | undefined {
  const [, senderId, orderId, visitId, approach] = drawnFor.exec(geofenceId) ?? [];
  const isApproach = approach !== undefined || geofenceId.endsWith('.approach');
  const ring = kind ?? (isApproach ? 'approach' : 'address');
  if (order !== undefined && visit !== undefined) {
    return { ...(sender === undefined ? {} : { senderId: sender }), orderId: order, visitId: visit, kind: ring };
  }
  if (senderId === undefined || orderId === undefined || visitId === undefined) return undefined;
  return { senderId, orderId, visitId, kind: ring };
}
