import { marshall } from '@aws-sdk/util-dynamodb';
import { anEvent } from '../builders/event.ts';

const stored = marshall(anEvent(), { removeUndefinedValues: true });
const photos = ['https://photos.example.com/1.jpg'];
const withPhoto = marshall(anEvent({ type: 'visit.completed', data: { photos } }), { removeUndefinedValues: true });
const keys = { pk: { S: 'ORDER#default#A-1001' }, sk: { S: 'EVENT#orders#evt-1' } };

/** Those that ask AWS for nothing: all that they tell is in their bundle. */
export const askNothing = ['api-reference'];

/** A call of each other function that makes it ask AWS for something. */
export const firstEvents: Record<string, unknown> = {
  'receive-events': {
    headers: {
      'webhook-id': '1',
      'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
      'webhook-signature': 'v1,',
    },
    requestContext: { timeEpoch: Date.now() },
    body: '{}',
  },
  notify: { Records: [{ dynamodb: { SequenceNumber: '1', Keys: keys, NewImage: { ...stored, ...keys } } }] },
  'publish-events': {
    Records: [{ eventName: 'INSERT', dynamodb: { SequenceNumber: '1', Keys: keys, NewImage: { ...stored, ...keys } } }],
  },
  'receive-devices': {
    routeKey: 'PUT /contacts/push',
    headers: {
      'webhook-id': '1',
      'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
      'webhook-signature': 'v1,',
    },
    requestContext: { timeEpoch: Date.now(), http: { method: 'PUT', sourceIp: '127.0.0.1' } },
    body: '{}',
  },
  'receive-webhooks': {
    routeKey: 'POST /webhooks/{source}',
    pathParameters: { source: 'aftership' },
    headers: {},
    requestContext: { timeEpoch: Date.now(), http: { method: 'POST', sourceIp: '127.0.0.1' } },
    body: '{}',
  },
  'receive-photos': {
    Records: [{ dynamodb: { SequenceNumber: '1', Keys: keys, NewImage: { ...withPhoto, ...keys } } }],
  },
  'receive-geofences': {
    ...{ id: '1', time: '2026-11-23T10:00:00Z', source: 'aws.geo', 'detail-type': 'Location Geofence Event' },
    detail: {
      ...{ EventType: 'ENTER', GeofenceId: 'default.A-1001.v-1', DeviceId: 'truck-7' },
      SampleTime: '2026-11-23T10:00:00.000Z',
    },
  },
  deliver: { senderId: 'default', orderId: 'A-1001', messageId: 'AAAAAAAAAA-BBBBBBBBBB' },
  'receive-reports': {
    Records: [
      {
        Sns: {
          MessageId: '1',
          Timestamp: '2026-11-23T10:00:00.000Z',
          Message: JSON.stringify({ originationNumber: '+46701234567', messageBody: 'STOP' }),
        },
      },
    ],
  },
  sweep: {},
  desk: {
    routeKey: 'GET /senders/{id}',
    pathParameters: { id: 'default' },
    headers: {},
    requestContext: { authorizer: { jwt: { claims: { username: 'ann', 'cognito:groups': '[admins]' } } } },
  },
  // Nobody is signed in: it asks where the user pool has people do so.
  'desk-page': { requestContext: { http: { method: 'GET' } }, rawPath: '/desk', rawQueryString: '', headers: {} },
  'status-page': { requestContext: { http: { method: 'GET' } }, rawPath: '/t/AAAAAAAAAAAAAAAA', headers: {} },
};
