import { openRequestOf } from '../../../shared/calls/call-request.ts';
import { fillText } from '../../../shared/messages/template.ts';
import { calledType, callRequestedType } from '../../../shared/orders/event.ts';
import { addressOf } from '../../../shared/planning/address.ts';
import { type Action, type Ask, said } from './action.ts';

/** Please phone me: who has asked is told that they will be, and may ask again once somebody has, or nobody did in time. */
export const call: Action = {
  name: 'call',
  asks({ order, sender, now, words: { call: words } }) {
    if (!sender.phonesBack) return [];
    const { customer, deliveryAddress } = order.facts.values;
    const onFile = addressOf(customer ?? {}, 'sms', deliveryAddress);
    const isKnown = 'to' in onFile;
    const open = openRequestOf(order, sender, now);
    const { [callRequestedType]: requestedAt = '', [calledType]: calledAt = '' } = order.marks;
    const ask: Ask = {
      subject: '',
      since: requestedAt > calledAt ? requestedAt : calledAt,
      place: 'contact',
      title: words.requested,
      texts: [],
      said: open && { title: words.requested, lines: toldNumber(open.phone, words.requestedText) },
      folded: words.ask,
      fields: [
        {
          kind: 'line',
          type: 'tel',
          name: 'phone',
          label: words.phone,
          most: 40,
          autocomplete: 'tel',
          required: !isKnown,
          missing: 'phoneMissing',
          hint: isKnown ? fillText(words.onFile, { digits: onFile.to.slice(-2) }) : words.otherwise,
        },
        { kind: 'line', type: 'text', name: 'when', label: words.when, most: 200, hint: words.whenHint },
        { kind: 'area', name: 'about', label: words.about, most: 500 },
      ],
      buttons: open ? [] : [{ label: words.ask }],
      read({ phone, when, about }) {
        const address = addressOf({ phone: phone ?? customer?.phone }, 'sms', deliveryAddress);
        if ('to' in address) return said('call_requested', { phone: address.to, when, about });
        return { faults: { phone: phone === undefined ? 'phoneMissing' : 'phoneInvalid' } };
      },
    };
    return [ask];
  },
};

const toldNumber = (phone: string | undefined, text: string): string[] =>
  phone === undefined ? [] : [fillText(text, { digits: phone.slice(-2) })];
