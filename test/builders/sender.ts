import { type Sender, sender } from '../../shared/senders/sender.ts';

/** A shop in Stockholm that speaks English, from nine to nine. */
export const aSender = (differences: Partial<Sender> = {}): Sender => ({
  ...sender.parse({
    id: 'default',
    name: 'Harbour Lane',
    from: 'orders@example.com',
    smsName: 'HarbourLane',
    support: { email: 'help@example.com' },
    language: 'en',
    timeZone: 'Europe/Stockholm',
    sendingHours: { from: '09:00', to: '21:00' },
  }),
  ...differences,
});
