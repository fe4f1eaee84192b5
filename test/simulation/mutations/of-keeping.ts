import type { Mutation } from './mutation.ts';

/** Taken out of how events are kept, what is paused, what reports may do, and who is erased. */
export const ofKeeping: readonly Mutation[] = [
  {
    name: 'acknowledges what it has not written',
    mutate: (ports, functionName) =>
      functionName === 'receive-events'
        ? { ...ports, events: { ...ports.events, append: () => Promise.resolve('appended') } }
        : ports,
  },
  {
    name: 'forgets an event that its order had heard',
    committed: (_, { order, ...commit }) =>
      Promise.resolve({ ...commit, order: { ...order, folded: order.folded.slice(-3) } }),
  },
  {
    name: 'takes what came last for what happened last',
    committed: (_, { order, ...commit }) =>
      Promise.resolve({ ...commit, order: { ...order, marks: { ...order.marks, placed: commit.now } } }),
  },
  {
    name: 'ignores what is paused',
    mutate: (ports) => ({
      ...ports,
      async findSender(id) {
        const sender = await ports.findSender(id);
        return sender && { ...sender, pauses: [] };
      },
    }),
  },
  {
    name: 'sends what is out of date',
    mutate: (ports) => ({
      ...ports,
      messages: {
        ...ports.messages,
        async claim(...claim) {
          const result = await ports.messages.claim(...claim);
          return result.claimed ? { claimed: { ...result.claimed, staleAt: '9999' } } : result;
        },
        record: ({ staleAt: _, ...message }, ...record) =>
          ports.messages.record({ ...message, staleAt: message.plannedAt }, ...record),
      },
    }),
  },
  {
    name: 'lets a report undo that a message was sent',
    mutate: (ports) => ({
      ...ports,
      messages: {
        ...ports.messages,
        async report(id, report) {
          const message = await ports.messages.report(id, report);
          if (message?.state !== 'sent' || report.kind !== 'undelivered') return message;
          const { sentAt: failedAt, providerId: _, ...rest } = message;
          await ports.messages.change({ ...rest, state: 'failed', failedAt }, 'sent', report.at);
          return message;
        },
      },
    }),
  },
  {
    name: 'leaves on events whom it erased from their order',
    mutate: (ports) => ({ ...ports, erasure: { ...ports.erasure, rewriteEvent: () => Promise.resolve() } }),
  },
  {
    name: 'erases somebody from events and not from their order',
    mutate: (ports, functionName) =>
      functionName === 'desk'
        ? { ...ports, orders: { ...ports.orders, commit: () => Promise.resolve('committed') } }
        : ports,
  },
];
