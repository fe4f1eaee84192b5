import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import type { envelope } from '../../shared/orders/event.ts';
import type { SendCommand } from './command.ts';
import { windowFrom } from './window.ts';

type EventToSend = z.input<typeof envelope>;

interface Circumstances {
  now: string;
  /** Whether nobody but this machine's own outbox would ever get the message. */
  local: boolean;
}

const exampleFacts = {
  number: '1001',
  customer: {
    name: 'Ann Lind',
    givenName: 'Ann',
    email: 'ann@example.com',
    phone: '+46701740605',
    locale: 'en',
    timeZone: 'Europe/Stockholm',
  },
  deliveryAddress: { lines: ['Storgatan 1'], postalCode: '111 22', city: 'Stockholm', country: 'SE' },
  items: [{ name: 'Oak table', quantity: 1, price: '890.00' }],
  total: { amount: '890.00', currency: 'EUR' },
};

/** The event that the options describe. */
export function eventFrom(command: SendCommand, { now, local }: Circumstances): EventToSend {
  const { type, orderId, options } = command;
  const occurredAt = options.at ?? now;
  const zone = options.zone ?? (local ? exampleFacts.customer.timeZone : undefined);
  const order = factsFrom(command) ?? (local && type === 'order.placed' ? exampleFacts : undefined);
  return {
    id: options.id ?? `send-${randomUUID()}`,
    type,
    orderId,
    ...(options.sender !== undefined && { senderId: options.sender }),
    occurredAt,
    ...(order && { order }),
    data: {
      ...(options.window !== undefined && { window: windowFrom(options.window, { occurredAt, zone }) }),
      ...command.data,
    },
  };
}

function factsFrom({ options, facts }: SendCommand): EventToSend['order'] | undefined {
  const { name, email, phone, locale, zone: timeZone } = options;
  const said = Object.entries({ name, email, phone, locale, timeZone }).filter(([, value]) => value !== undefined);
  if (said.length === 0) return facts;
  return { ...facts, customer: { ...(facts?.customer as object | undefined), ...Object.fromEntries(said) } };
}
