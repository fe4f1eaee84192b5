import { setTimeout as passing } from 'node:timers/promises';
import type { MessageStore } from '../../../shared/messages/message-store.ts';
import { faultsIn } from '../../desk/problems.ts';
import type { OrderDependencies } from '../../desk/read-order.ts';
import type { Act } from '../act.ts';
import type { Look, PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { type OrderNotice, showOrder } from './order-page.ts';

export interface ActOnOrderDependencies extends OrderDependencies {
  act: Act;
  messages: OrderDependencies['messages'] & Pick<MessageStore, 'find'>;
  /** Lets so many milliseconds pass. */
  wait?: (milliseconds: number) => Promise<unknown>;
}

const backTo = ({ sender, form }: PageRequest, done: OrderNotice) => ({
  goTo: withQuery(paths.order, { sender: sender.id, order: form.get('order') ?? '', done }),
});

const named = ({ form }: PageRequest) => ({
  parameters: { messageId: form.get('message') ?? '', orderId: form.get('order') ?? '' },
  query: { order: form.get('order') ?? '' },
});

/** `POST /desk/order/cancel`: a held message is never sent. */
export const cancel =
  ({ act }: Pick<ActOnOrderDependencies, 'act'>): Look =>
  async (request) => {
    await act('POST /messages/{messageId}/cancel', request, named(request));
    return backTo(request, 'cancelled');
  };

/** `POST /desk/order/resend`: a message once more, if its address is given to that one; what is wrong with it is said beside it. */
export const resend =
  (dependencies: ActOnOrderDependencies): Look =>
  async (request) => {
    const { act, messages, wait = passing } = dependencies;
    const { form, sender } = request;
    const [to, id] = [form.get('to')?.trim(), form.get('once')];
    const body = { ...(to ? { to } : {}), ...(id ? { id } : {}) };
    let again: object;
    try {
      again = await act('POST /messages/{messageId}/resend', request, { ...named(request), body });
    } catch (error) {
      const [fault] = faultsIn(error) ?? [];
      if (!fault) throw error;
      const shown = await showOrder(request, dependencies, {
        message: form.get('message') ?? '',
        to,
        fault: fault.detail,
      });
      return { ...shown, status: 422 };
    }
    const { id: messageId, order: orderId } = again as { id: string; order: string };
    for (let round = 0; round < roundsOfWaiting; round++) {
      const message = await messages.find({ senderId: sender.id, orderId, messageId });
      if (message && message.state !== 'planned' && message.state !== 'sending') break;
      await wait(millisecondsOfWaiting);
    }
    return backTo(request, 'resent');
  };

/** What is to be said is said by another function: mostly within a second, so that the page can show what came of it. */
const roundsOfWaiting = 10;
const millisecondsOfWaiting = 200;

/** `POST /desk/order/note`: what others at the desk should know. */
export const note =
  ({ act }: Pick<ActOnOrderDependencies, 'act'>): Look =>
  async (request) => {
    const text = request.form.get('note')?.trim() ?? '';
    if (text === '') return backTo(request, 'nothing_noted');
    await act('POST /orders/{orderId}/notes', request, { ...named(request), body: { note: text } });
    return backTo(request, 'noted');
  };
