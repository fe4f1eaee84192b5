/** Of each function who calls it, and what it sees of people. */
export const functionsTold: Record<string, { calledBy: string; sees: string }> = {
  'receive-events': { calledBy: 'delivery systems, with signed requests', sees: 'what they tell of orders' },
  'receive-webhooks': {
    calledBy: 'vendors, with their signature or a token',
    sees: 'what they tell of orders and parcels',
  },
  'receive-devices': {
    calledBy: 'backends of apps, with signed requests',
    sees: 'the token of a telephone, and whose it is',
  },
  'receive-geofences': { calledBy: 'Amazon Location, over EventBridge', sees: 'which vehicle came near which place' },
  'receive-photos': { calledBy: 'the table’s stream, or the publisher', sees: 'photos, which it cleans' },
  'receive-reports': {
    calledBy: 'SES, SNS and WhatsApp, over topics and logs',
    sees: 'addresses that messages went to, and SMS that people write back',
  },
  'publish-events': { calledBy: 'the table’s stream', sees: 'all that changes; tells the bus ids and codes alone' },
  'status-page': { calledBy: 'whoever holds an order’s link', sees: 'that order, and what its customer answers' },
  'desk-page': { calledBy: 'colleagues, signed in at the user pool', sees: 'orders of their senders' },
  'api-reference': { calledBy: 'anybody', sees: 'nothing of anybody' },
  desk: {
    calledBy: 'colleagues and machines, with a token of the user pool',
    sees: 'orders of their senders; exports and erases',
  },
  notify: { calledBy: 'the table’s stream', sees: 'orders, and addresses that it writes to' },
  deliver: { calledBy: 'EventBridge Scheduler', sees: 'orders, and addresses that it writes to' },
  sweep: { calledBy: 'EventBridge Scheduler, every five minutes', sees: 'orders that something is due of' },
};
