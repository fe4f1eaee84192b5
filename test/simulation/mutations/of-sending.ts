import { after } from '../../../shared/orders/instant.ts';
import { type Mutation, whenDelivering, whenReading, whereCallsAreSeen } from './mutation.ts';

const allDay = { from: '00:00', to: '23:59' };

/** Taken out of how messages are claimed, judged and sent, shared at a stop, and phoned. */
export const ofSending: readonly Mutation[] = [
  {
    name: 'commits without looking at the version',
    async committed({ orders }, commit) {
      const { senderId, orderId } = commit.order;
      return { ...commit, version: (await orders.find(senderId, orderId))?.version ?? 0 };
    },
  },
  {
    name: 'takes over claims whose lease is not over',
    mutate: (ports) => ({
      ...ports,
      messages: {
        ...ports.messages,
        claim: (id, claimant, now, leaseUntil) =>
          ports.messages.claim(id, claimant, after(now, 86_400_000), leaseUntil),
      },
    }),
  },
  {
    name: 'does not count a claim that ran out as unanswered',
    mutate: (ports) => ({
      ...ports,
      messages: {
        ...ports.messages,
        async claim(...claim) {
          const result = await ports.messages.claim(...claim);
          return result.claimed ? { claimed: { ...result.claimed, unanswered: 0 } } : result;
        },
      },
    }),
  },
  {
    name: 'takes a call made again by Lambda for the first one',
    mutate: (ports) => ({
      ...ports,
      messages: {
        ...ports.messages,
        claim: (id, claimant, now, leaseUntil) =>
          ports.messages.claim(id, claimant.replace(/\/[^/]+$/, ''), now, leaseUntil),
        record: (message, claimant, now) => ports.messages.record(message, claimant.replace(/\/[^/]+$/, ''), now),
      },
    }),
  },
  {
    name: 'records nothing',
    mutate: (ports) => ({ ...ports, messages: { ...ports.messages, record: () => Promise.resolve('recorded') } }),
  },
  {
    name: 'ignores the hours',
    mutate: (ports) => ({
      ...ports,
      async findSender(id) {
        const sender = await ports.findSender(id);
        return sender && { ...sender, sendingHours: allDay };
      },
    }),
  },
  {
    name: 'goes by the hours of the sender, not of the recipient',
    mutate: whenDelivering(({ customer }) => Object.assign(customer ?? {}, { timeZone: 'Europe/Stockholm' })),
  },
  {
    name: 'takes the time on its own clock for the recipient’s',
    mutate: whenDelivering(({ customer }) => Object.assign(customer ?? {}, { timeZone: 'UTC' })),
  },
  {
    name: 'forgets who said no by the time that a message is delivered',
    mutate: whenDelivering((facts) => delete facts.notify),
  },
  {
    name: 'does not see what has happened by the time that a message is delivered',
    mutate: whenDelivering((_, order) => Object.assign(order, { visits: {}, marks: {}, said: {} })),
  },
  {
    name: 'does not ask what an address has said',
    mutate: (ports, functionName) =>
      functionName === 'receive-reports' || functionName === 'status-page'
        ? ports
        : { ...ports, contacts: { ...ports.contacts, find: () => Promise.resolve(undefined) } },
  },
  {
    name: 'forgets who wanted no more of it on the page',
    mutate: (ports, functionName) => ({
      ...ports,
      contacts: {
        ...ports.contacts,
        async find(id) {
          const found = await ports.contacts.find(id);
          if (!found || functionName === 'status-page') return found;
          return { ...found, history: found.history.filter(({ kind }) => kind !== 'unsubscribe') };
        },
      },
    }),
  },
  {
    name: 'forgets at which hours somebody wants to be told',
    mutate: (ports) =>
      whenReading('deliver', (_, { preferences }) => delete preferences.values.hours)(ports, 'deliver'),
  },
  {
    name: 'counts nothing that an address hears in a day',
    mutate: (ports) => ({
      ...ports,
      days: { find: () => Promise.resolve(undefined), save: () => Promise.resolve('saved') },
    }),
  },
  {
    name: 'does not heed that a message was reported as sent',
    mutate: (ports) => ({
      ...ports,
      messages: { ...ports.messages, report: () => Promise.resolve(undefined) },
    }),
  },
  {
    name: 'does not look which other orders are at a stop',
    mutate: (ports) => ({ ...ports, stops: { ...ports.stops, at: () => Promise.resolve([]) } }),
  },
  {
    name: 'lets every order at a stop speak for the others',
    mutate: (ports) => ({ ...ports, stops: { ...ports.stops, tell: () => Promise.resolve('written') } }),
  },
  {
    name: 'takes what another order is about to say for said',
    mutate: (ports, functionName) => ({
      ...ports,
      messages: {
        ...ports.messages,
        async find(id) {
          const found = await ports.messages.find(id);
          if (functionName === 'receive-reports' || found?.state !== 'held') return found;
          return { ...found, state: 'sent', sentAt: found.plannedAt, providerId: 'p' };
        },
      },
    }),
  },
  {
    name: 'reports no failed record',
    notified: () => ({ batchItemFailures: [] }),
  },
  { name: 'leaves calls on the list that are needless', mutate: whereCallsAreSeen('notify', () => undefined) },
  { name: 'never looks at the calls on the list', mutate: whereCallsAreSeen('sweep', () => undefined) },
  {
    name: 'gives a call to two colleagues',
    mutate: whereCallsAreSeen('desk', ({ claim: _, ...call }) => call),
  },
  {
    name: 'phones by the clock of the sender, not of who is phoned',
    mutate: whenReading('desk', ({ customer }) => Object.assign(customer ?? {}, { timeZone: 'Europe/Stockholm' })),
  },
  { name: 'never sweeps', withoutSweep: true },
];
