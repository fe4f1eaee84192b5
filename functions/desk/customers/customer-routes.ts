import type { ActStore } from '../../../shared/acts/act-store.ts';
import type { Erased } from '../../../shared/erasure/erased.ts';
import type { PersonDependencies } from '../../../shared/erasure/erase-person.ts';
import { type ActedOn, noted } from '../acts/noted.ts';
import type { Answerer, DeskAnswer } from '../handler.ts';
import type { DeskRequest } from '../request.ts';
import { eraseCustomer } from './erase-customer.ts';
import { exportCustomer } from './export-customer.ts';

/** The desk's routes by which people get what is kept of them, or have it erased. Each is noted: by whom, when and how much, and never whose. */
export function customerRoutes({ acts, customers }: { acts: Pick<ActStore, 'add'>; customers: PersonDependencies }) {
  return {
    'GET /customers/{contact}/export': noted('customer_exported', exportCustomer(customers), acts, ofExport),
    'DELETE /customers/{contact}': noted('customer_erased', eraseCustomer(customers), acts, ofErasure),
  } satisfies Record<string, Answerer>;
}

const senderOf = ({ query }: DeskRequest): string => query.sender ?? 'default';

const ofExport = (request: DeskRequest, { body }: DeskAnswer): ActedOn => ({
  senderId: senderOf(request),
  to: { orders: String((body as { orders: unknown[] }).orders.length) },
});

/** What has nothing to prove is not noted. */
function ofErasure(request: DeskRequest, { body }: DeskAnswer): ActedOn | undefined {
  const { erased } = body as { erased: Erased };
  const counts = Object.entries(erased).filter(([, count]) => (count as number) > 0);
  if (counts.length === 0) return undefined;
  return {
    senderId: senderOf(request),
    to: Object.fromEntries(counts.map(([name, count]) => [name, String(count)])),
  };
}
