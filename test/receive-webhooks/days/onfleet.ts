import { hmacByOpenssl } from '../openssl.ts';
import type { At, VendorDay } from '../vendor-day.ts';

/** A task as Onfleet sends it: times in epoch milliseconds. */
const task = (at: At, state: number, done: object = {}) => ({
  id: 'kc8SS1tzuZ~jqjlebKGrUmpe',
  shortId: '8f983639',
  trackingURL: 'https://onf.lt/8f983639',
  state,
  pickupTask: false,
  completeAfter: Date.parse(at(150)),
  completeBefore: Date.parse(at(210)),
  eta: Date.parse(at(180)),
  worker: state > 0 ? '1LjhGUWdxFbvdsTAAXs0TFos' : null,
  routePlan: null,
  metadata: [{ name: 'orderId', type: 'string', value: 'A-7004', visibility: ['api'] }],
  recipients: [{ id: 'rec1', name: 'Ann Lind', phone: '+46701234567', notes: '', skipSMSNotifications: false }],
  destination: {
    id: 'des1',
    location: [18.06, 59.33],
    address: {
      number: '1',
      street: 'Storgatan',
      apartment: '',
      city: 'Stockholm',
      postalCode: '11122',
      country: 'Sweden',
    },
  },
  completionDetails: { success: false, time: null, failureReason: 'NONE', failureNotes: '', events: [], ...done },
});

const triggerIds = {
  taskStarted: 0,
  taskEta: 1,
  taskArrival: 2,
  taskCompleted: 3,
  workerDuty: 5,
  taskCreated: 6,
} as const;

const call = (at: At, after: number, triggerName: keyof typeof triggerIds, of: object, more: object = {}) => ({
  after,
  payload: {
    taskId: 'kc8SS1tzuZ~jqjlebKGrUmpe',
    workerId: null,
    adminId: null,
    actionContext: null,
    triggerId: triggerIds[triggerName],
    triggerName,
    time: Date.parse(at(after)),
    data: of,
    ...more,
  },
});

export const day: VendorDay = {
  secret: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
  sign: (body, secret) => ({
    'x-onfleet-signature': hmacByOpenssl('sha512', Buffer.from(secret, 'hex'), body).toString('hex'),
  }),
  preset: 'route-delivery',
  orderId: 'A-7004',
  calls: (at) => [
    call(at, 5, 'taskCreated', { task: task(at, 0) }),
    call(at, 100, 'workerDuty', { worker: { id: '1LjhGUWdxFbvdsTAAXs0TFos' } }, { status: 1 }),
    call(at, 120, 'taskStarted', { task: task(at, 2) }),
    call(at, 165, 'taskEta', { task: task(at, 2) }, { etaSeconds: 900 }),
    call(at, 179, 'taskArrival', { task: task(at, 2) }, { distance: 90 }),
    call(at, 185, 'taskCompleted', { task: task(at, 3, { success: true, time: Date.parse(at(184)) }) }),
  ],
  timeline: [
    ['visit.planned', 'taskCreated'],
    ['visit.started', 'taskStarted'],
    ['visit.approaching', 'taskEta'],
    ['visit.arrived', 'taskArrival'],
    ['visit.completed', 'taskCompleted'],
  ],
  messages: ['order-planned sms', 'route-started sms', 'approaching sms', 'delivered sms'],
};
