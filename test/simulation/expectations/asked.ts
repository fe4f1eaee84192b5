import type { Message } from '../../../shared/messages/message.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import type { Ask } from '../asks.ts';
import { minute } from '../virtual-time.ts';
import type { World } from '../world.ts';

/** What a function read when it began may be this old when it asks: no function runs for longer. */
export const mostLag = minute;

/** A provider that was asked, with all that the function may have gone by. */
export interface Asking {
  ask: Ask;
  message: Message;
  /** How the shop was set, and how the order stood, at any time since the function may have begun. */
  settings: readonly Sender[];
  versions: readonly Order[];
  /** To a colleague, who hears at any hour, whatever the customer asked for. */
  isInternal: boolean;
  world: World;
}
