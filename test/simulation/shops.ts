import type { Sender } from '../../shared/senders/sender.ts';
import { aSender } from '../builders/sender.ts';
import type { Random } from './random.ts';

const everyDay = { from: '09:00', to: '21:00' };
const onWeekdays = { mon: everyDay, tue: everyDay, wed: everyDay, thu: everyDay, fri: { from: '09:00', to: '15:00' } };

/** The shops of a story, of which one may only be set up after its first orders have come. */
export function shopsOf(random: Random): [Sender, Sender] {
  const byChannel = { default: everyDay, sms: onWeekdays };
  const sendingHours = random.pick([everyDay, everyDay, byChannel, { from: '18:00', to: '02:00' }]);
  return [aSender({ sendingHours }), aSender({ id: 'new-shop', name: 'New Shop', holdConfirmations: true })];
}
