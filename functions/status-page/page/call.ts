import { fillText } from '../../../shared/messages/template.ts';
import { addressOf } from '../../../shared/planning/address.ts';
import { openRequestOf } from '../../../shared/calls/call-request.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { type CallAnswer, type CallField, mostCharacters } from '../phone-me/call-form.ts';
import type { PageTexts } from './texts/texts.ts';

interface Field {
  value: string | undefined;
  most: number;
  fault: string | undefined;
  /** Where the customer should look first. */
  focus: boolean;
}

/** The form by which a customer asks to be phoned or, once they have, that they will be. */
export type CallContent =
  | { requested: { title: string; text: string | undefined } }
  | {
      form: { action: string; open: boolean; required: boolean; hint: string } & Record<CallField, Field>;
    };

/** `answer` is what came back of a form with faults in it. */
export function callContent(order: Order, path: string, answer: CallAnswer | undefined, texts: PageTexts): CallContent {
  const words = texts.call;
  const open = openRequestOf(order);
  if (open) {
    const text = open.phone && fillText(words.requestedText, { digits: open.phone.slice(-2) });
    return { requested: { title: words.requested, text } };
  }
  const { customer, deliveryAddress } = order.facts.values;
  const onFile = addressOf(customer ?? {}, 'sms', deliveryAddress);
  const faulty = (Object.keys(mostCharacters) as CallField[]).find((name) => answer?.faults[name]);
  const field = (name: CallField): Field => {
    const fault = answer?.faults[name];
    const most = mostCharacters[name];
    return {
      value: answer?.given[name],
      most,
      fault: fault && fillText(words.faults[fault], { most }),
      focus: name === faulty,
    };
  };
  return {
    form: {
      action: `${path}/call`,
      open: answer !== undefined,
      required: !('to' in onFile),
      hint: 'to' in onFile ? fillText(words.onFile, { digits: onFile.to.slice(-2) }) : words.otherwise,
      phone: field('phone'),
      when: field('when'),
      about: field('about'),
    },
  };
}
