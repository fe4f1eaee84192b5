import { httpsAddress } from '../../../shared/messages/wording/support-links.ts';
import type { Rule } from '../../../shared/senders/rule.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import type { Fault } from '../problems.ts';

const failures: ReadonlySet<Rule['message']> = new Set(['not-home', 'not-completed']);

/** A visit that failed is told to customers who then can do nothing: neither write, nor phone, nor ask to be phoned. */
export function nextStepFaults({ support, phonesBack }: Sender, rules: readonly Rule[]): Fault[] {
  const url = support.url === undefined ? undefined : httpsAddress(support.url);
  if (phonesBack || (support.email ?? support.phone ?? url) !== undefined) return [];
  const helpless = rules.find(
    ({ enabled, to, message }) => enabled && [to].flat().includes('customer') && failures.has(message),
  );
  if (!helpless) return [];
  const detail = `"${helpless.id}" tells of a visit that failed, and the customer has no next step: name an e-mail address, a phone number or an https address here, or let "phonesBack" be true.`;
  return [{ path: '/support', detail }];
}
