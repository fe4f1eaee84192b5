import type { About } from '../../../orders/about.ts';
import { meaningOf } from '../../../orders/route-event.ts';
import type { Rule } from '../../../senders/rule.ts';
import type { Sender } from '../../../senders/sender.ts';
import type { Template } from '../../../senders/templates.ts';
import type { MessageName } from '../../message.ts';

/** What is wrong with a sender's own words, or may not be meant so: where in its settings, and in a sentence. */
export interface Remark {
  path: readonly (string | number)[];
  detail: string;
}
export interface Remarks {
  faults: Remark[];
  warnings: Remark[];
}

/** What a sender's own words are checked by. */
export interface Speaking extends Pick<Sender, 'name' | 'support' | 'smsPlainLetters'> {
  /** The page of an order, as long as it will be. */
  link: string;
}

/** One message's own words in one language, and the rules that say them. */
export interface Place {
  path: readonly (string | number)[];
  name: MessageName;
  template: Template;
  rules: readonly Rule[];
}

/** What a message may be about: what its rules hear of, and what it is mostly about. */
export function subjectsOf({ name, rules }: Place): ReadonlySet<About['subject']> {
  const heard = rules.map(({ on }) => meaningOf(on).split('.')[0]).filter((of) => of !== undefined && isSubject(of));
  return new Set([mostly(name), ...(heard as About['subject'][])]);
}

const isSubject = (of: string) => ['order', 'visit', 'shipment', 'stage'].includes(of);

function mostly(name: MessageName): About['subject'] {
  switch (name) {
    case 'shipped':
    case 'in-transit':
    case 'out-for-delivery':
    case 'ready-to-collect':
    case 'returned':
      return 'shipment';
    case 'stage-reached':
    case 'approval-asked':
      return 'stage';
    case 'order-received':
    case 'order-updated':
    case 'packed':
    case 'delayed':
    case 'backordered':
    case 'cancelled':
    case 'correction':
    case 'feedback':
      return 'order';
    default:
      return 'visit';
  }
}
