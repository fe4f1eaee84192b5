import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseEvent } from '../../shared/orders/parse-event.ts';
import { anEvent } from '../builders/event.ts';

z.config(z.locales.en());

const { id, type, orderId, occurredAt } = anEvent();
const parsing = { source: 'orders', senderIds: ['default'], now: '2026-11-24T10:00:00.000Z' };
const faultsOf = (differences: object) => {
  const parsed = parseEvent({ id, type, orderId, occurredAt, ...differences }, parsing);
  return 'faults' in parsed ? parsed.faults.map(({ path, detail }) => `${path}: ${detail}`) : [];
};

describe('an event that can not be taken says where and what to do', () => {
  it.each([
    ['no id', { id: undefined }, '/id: It is missing.'],
    ['a number for an id', { id: 7 }, '/id: It must be a text in quotes.'],
    ['a customer that is a text', { order: { customer: 'Ann' } }, '/order/customer: It must be an object in { }.'],
    ['a list that is none', { order: { items: 'door' } }, '/order/items: It must be a list in [ ].'],
    ['a time that is none', { occurredAt: 'yesterday' }, '/occurredAt: '],
    [
      'a kind of visit that there is not',
      { type: 'visit.planned', data: { kind: 'pickup' } },
      '/data/kind: There is no "pickup" here. Choose one of delivery, collection, appointment.',
    ],
    [
      'a window without an end',
      { type: 'visit.planned', data: { window: { from: occurredAt } } },
      '/data/window/to: It is missing.',
    ],
    [
      'an attribute that is a list',
      { order: { attributes: { vip: [] } } },
      '/order/attributes/vip: It must be a text in quotes or',
    ],
    [
      'a sender that is none',
      { senderId: 'nobody' },
      "/senderId: There is no such sender. The account's file has default; any other is saved at the desk first",
    ],
  ])('%s', (_, differences, fault) => {
    const faults = faultsOf(differences);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
    expect(faults[0]).toMatch(/: [A-Z][^:]+.*[.)]$/);
    expect(faults[0]).not.toMatch(/Invalid|expected|received|union/i);
  });
});
