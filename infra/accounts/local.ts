import { defineAccount } from './account.ts';

/** The account that `npm start` runs: its outbox is a page on this machine, so it may write to everyone. */
export default defineAccount({
  senders: [
    {
      id: 'default',
      name: 'Harbour Lane',
      from: 'orders@harbourlane.example',
      smsName: 'HarbourLane',
      support: {
        email: 'hello@harbourlane.example',
        phone: '+46 8 123 456 00',
        url: 'https://harbourlane.example/help',
      },
      language: 'en',
      timeZone: 'Europe/Stockholm',
      sendingHours: { from: '09:00', to: '21:00' },
      brandColour: '#1f4d5c',
    },
    {
      id: 'pauls-doors',
      name: "Paul's Doors",
      from: 'orders@paulsdoors.example',
      smsName: 'PaulsDoors',
      support: { email: 'paul@paulsdoors.example', phone: '+46 8 123 456 10' },
      language: 'en',
      timeZone: 'Europe/Stockholm',
      sendingHours: { from: '09:00', to: '21:00' },
      brandColour: '#7a3b1e',
    },
  ],
  sources: [
    'orders',
    { name: 'aftership', kind: 'aftership', sender: 'default' },
    { name: 'easypost', kind: 'easypost', sender: 'default' },
    { name: 'onfleet', kind: 'onfleet', sender: 'default' },
    { name: 'shippo', kind: 'shippo', sender: 'default' },
    { name: 'shopify', kind: 'shopify', sender: 'default' },
    // A system of one's own that can not sign.
    { name: 'depot', kind: 'generic', sender: 'default', proof: 'token', perMinute: 60 },
  ],
  machines: [{ name: 'planning', sees: ['default'] }],
  emailIdentities: ['harbourlane.example', 'paulsdoors.example'],
  smsFrom: { '*': 'smsName' },
  pushApps: {
    apns: 'arn:aws:sns:eu-north-1:000000000000:app/APNS/harbour-lane',
    fcm: 'arn:aws:sns:eu-north-1:000000000000:app/GCM/harbour-lane',
  },
  whatsAppFrom: ['phone-number-id-0123456789abcdef0123456789abcdef'],
  sending: 'production',
  eventBus: {},
  pagesAtOnce: 50,
  // Where a test of an SMS may go.
  verifiedRecipients: ['+46701740600'],
});
