import type { About } from '../../../orders/about.ts';
import type { Order } from '../../../orders/order.ts';
import type { Sender } from '../../../senders/sender.ts';
import type { MessageValues, Room } from '../../message-values.ts';
import type { Topic } from '../../topic.ts';
import type { Reader } from '../../wording/reader.ts';

/** All that a tag may be filled from. */
export interface Known {
  topic: Topic;
  values: MessageValues;
  order: Order;
  sender: Sender;
  reader: Reader;
  room: Room;
  link: string;
}

/** What may stand between `{{` and `}}` in a sender's own words. */
export interface Tag {
  means: string;
  example: string;
  /** The longest that is still realistic; left out where it is the sender's own and known. */
  longest?: string;
  /** What a message must be about for this to be known; left out: anything. */
  of?: readonly About['subject'][];
  /** `sentence`: a whole one, which may stand alone. `flag`: no text, only `{{#tag}}…{{/tag}}`. Left out: some words. */
  is?: 'sentence' | 'flag';
  /** Whether it may well be missing, so that a text should not hang on it. */
  mayBeMissing?: true;
  value(known: Known): string | boolean | undefined;
}
