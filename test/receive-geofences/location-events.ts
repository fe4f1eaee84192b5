/** An event as the guide of Amazon Location shows it, with what matters to a test. */
export const aLocationEvent = (detail: object = {}) => ({
  version: '0',
  id: 'aa11aa22-33a-4a4a-aaa5-example',
  'detail-type': 'Location Geofence Event',
  source: 'aws.geo',
  account: '000000000000',
  time: '2026-11-24T10:00:01Z',
  region: 'eu-north-1',
  resources: [
    'arn:aws:geo:eu-north-1:000000000000:geofence-collection/Visits',
    'arn:aws:geo:eu-north-1:000000000000:tracker/Vans',
  ],
  detail: {
    EventType: 'ENTER',
    GeofenceId: 'default.A-1001.v-1',
    DeviceId: 'truck-7',
    SampleTime: '2026-11-24T10:00:00.531Z',
    Position: [18.07, 59.33],
    Accuracy: { Horizontal: 15.3 },
    PositionProperties: { driver: '4' },
    ...detail,
  },
});
