import { defineAccount } from './account.ts';

/** Copy this file to `infra/accounts/<your name>.ts` and put your own in. */
export default defineAccount({
  senders: [
    {
      id: 'default',
      name: 'Example Deliveries',
      from: 'orders@example.com',
      smsName: 'Example',
      support: { email: 'help@example.com', phone: '+46 8 123 456 00' },
      language: 'en',
      timeZone: 'Europe/Stockholm',
      sendingHours: { from: '09:00', to: '21:00' },
    },
  ],
  emailIdentities: ['example.com'],
  smsFrom: { SE: 'smsName', NO: 'smsName', DK: 'smsName', FI: 'smsName', DE: 'smsName' },
  verifiedRecipients: ['you@example.com'],
  alarmEmail: 'you@example.com',
});
