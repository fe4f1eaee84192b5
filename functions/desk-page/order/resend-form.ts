import type { Message } from '../../../shared/messages/message.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { addressOf } from '../../../shared/planning/address.ts';
import { personOf } from '../../../shared/planning/recipients.ts';
import { form } from '../page/form.ts';
import { html, type Html } from '../page/html.ts';
import type { PageRequest } from '../page/page.ts';
import { paths } from '../page/paths.ts';

/** A form that could not be followed: for which message, what was typed, and what is wrong with it. */
export interface FaultyResend {
  message: string;
  to: string | undefined;
  fault: string;
}

export interface OfOrder {
  order: Order;
  request: PageRequest;
  faulty: FaultyResend | undefined;
}

/** Says a message again, perhaps to an address that was put right. */
export function resendForm(message: Message, { order, request, faulty }: OfOrder): Html {
  const { id, orderId, recipient, channel } = message;
  const mine = faulty?.message === id ? faulty : undefined;
  const isOfOrder = recipient === 'customer' || 'contact' in recipient;
  const person = personOf(recipient, order);
  const known = person && addressOf(person, channel, order.facts.values.deliveryAddress);
  const [kind, type] = channel === 'email' ? ['e-mail address', 'email'] : ['phone number', 'tel'];
  const field = html`<p class="field">
      <label for="to-${id}"
        >To another ${kind} <span>(empty: ${known && 'to' in known ? known.to : 'the one that is known'})</span></label
      >
      <input
        id="to-${id}"
        name="to"
        type="${type}"
        maxlength="254"
        autocomplete="off"
        value="${mine?.to}"
        ${mine && html`aria-invalid="true" aria-describedby="fault-${id}" autofocus`}
      />
    </p>
    ${mine && html`<p class="fault" id="fault-${id}">${mine.fault}</p>`}
    <p class="soft small">The order is put right too.</p>`;
  return html`<details class="again" ${mine && html`open`}>
    <summary>Say it again</summary>
    ${form(
      paths.resend,
      request,
      { order: orderId, message: id, once: `${request.once}-${id}` },
      html`${isOfOrder && field}<button>${channel === 'call' ? 'Call again' : 'Send again'}</button>`,
    )}
  </details>`;
}
