import type { OutgoingEmail, OutgoingSms } from '../../shared/channels/channel.ts';
import type { DeskDependencies } from '../../functions/desk/routes.ts';
import type { MessageIn } from '../../shared/messages/message.ts';
import { fold } from '../../shared/orders/fold.ts';
import { plan } from '../../shared/planning/plan.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { aCall } from '../builders/call.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memorySenders } from '../fakes/memory-senders.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

/** The desk's stores with one order of a sender's: placed at night, so that its SMS is held; and a call about it. */
export async function aDeskOf(senderId: string, ofAccount: Sender[] = [aSender({ id: senderId })]) {
  const stores = memoryStores();
  const night = '2026-11-23T22:00:00.000Z';
  const event = anEvent({ senderId, occurredAt: night, receivedAt: night });
  const sender = ofAccount.find(({ id }) => id === senderId) ?? aSender({ id: senderId });
  const circumstances = { order: fold(undefined, event), sender, sending: { to: 'everyone' }, now: night } as const;
  const planned = plan(event, circumstances);
  await stores.events.append(event);
  const pointers = [
    { contact: { channel: 'email', hash: await stores.contactHash('email', 'ann@example.com') } },
    { contact: { channel: 'sms', hash: await stores.contactHash('sms', '+46701234567') } },
    { number: '1001' },
    { trackingNumber: 'UE173990887SE' },
  ] as const;
  await stores.orders.commit({ ...planned, version: 0, linkHash: undefined, pointers, now: night });
  const held = planned.messages.find((message): message is MessageIn<'held'> => message.state === 'held');
  if (!held) throw new Error('nothing held');
  const call = aCall({
    senderId,
    orderId: event.orderId,
    name: 'Ann Lind',
    number: '1001',
    dueAt: '2999-01-01T00:00:00.000Z',
  });
  await stores.calls.add(call);
  const senders = memorySenders();
  const sent: (OutgoingEmail | OutgoingSms)[] = [];
  const channel = {
    send: (outgoing: OutgoingEmail | OutgoingSms) => {
      sent.push(outgoing);
      return Promise.resolve({ kind: 'accepted', providerId: 'p' } as const);
    },
  };
  const dependencies: DeskDependencies = {
    ...stores,
    senders,
    photoLinks: { toPut: () => Promise.resolve('https://photos.example.com/put') },
    customers: { ...stores, removeFile: () => Promise.resolve() },
    colleagues: { ownAddress: (username) => Promise.resolve(`${username}@colleagues.example`) },
    channels: { email: channel, sms: channel },
    ofAccount,
    emailIdentities: ['example.com'],
    sending: { to: 'everyone' },
    testNumbers: ['+46701740600'],
    statusPageUrl: 'https://status.example.com/',
    linkSecret: () => Promise.resolve('secret'),
  };
  const written = () => JSON.stringify([stores.allMessages(), stores.allEvents(), stores.allActs(), sent]);
  return { stores, senders, dependencies, event, held, call, sent, written };
}
