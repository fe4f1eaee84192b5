import * as z from 'zod/mini';
import { addressOf } from '../../../shared/planning/address.ts';
import { plain } from '../../../shared/messages/wording/plain-text.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { CallFault } from '../page/texts/texts.ts';

/** Characters that each field may have. */
export const mostCharacters = { phone: 40, when: 200, about: 500 } as const;
export type CallField = keyof typeof mostCharacters;

/** What a customer typed, as they typed it, and what is wrong with it, by field. */
export interface CallAnswer {
  given: Partial<Record<CallField, string>>;
  faults: Partial<Record<CallField, CallFault>>;
}

const field = (most: number) => z._default(z.string().check(z.maxLength(most)), '');
const form = z.object({
  phone: field(mostCharacters.phone),
  when: field(mostCharacters.when),
  about: field(mostCharacters.about),
});

const mostBytes = 8 * 1024;

/** What a form-encoded body asks for: a number (E.164), when and about what; or what is wrong with it. */
export function readCallForm(
  body: Uint8Array,
  { facts }: Order,
): { request: { phone: string; when: string | undefined; about: string | undefined } } | { answer: CallAnswer } {
  if (body.byteLength > mostBytes) return { answer: { given: {}, faults: { about: 'tooLong' } } };
  const given = Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body))) as CallAnswer['given'];
  const parsed = form.safeParse(given);
  if (!parsed.success) {
    const faults = Object.fromEntries(parsed.error.issues.map(({ path }) => [path[0], 'tooLong' as const]));
    return { answer: { given, faults } };
  }
  const { when, about } = parsed.data;
  const { customer, deliveryAddress } = facts.values;
  const typed = plain(parsed.data.phone);
  const address = addressOf({ phone: typed ?? customer?.phone }, 'sms', deliveryAddress);
  if ('to' in address) return { request: { phone: address.to, when: plain(when), about: plain(about, 500) } };
  return { answer: { given, faults: { phone: typed === undefined ? 'phoneMissing' : 'phoneInvalid' } } };
}
