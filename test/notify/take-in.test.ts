import { expect, it } from 'vitest';
import { takeIn } from '../../functions/notify/take-in.ts';
import { unheard } from '../fakes/unheard.ts';
import { callList } from '../../shared/channels/call-list.ts';
import type { Outcome } from '../../shared/channels/channel.ts';
import { anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';
import { memoryStores } from '../fakes/memory-stores.ts';

const now = '2026-11-23T10:00:00.000Z';

it('a message under way is finished before the failure of another is told', async () => {
  const stores = memoryStores();
  let answer: (outcome: Outcome) => void = () => {};
  const taking = takeIn(
    anEvent({ occurredAt: now }),
    {
      ...stores,
      schedules: { hold: () => Promise.resolve() },
      channels: {
        email: { send: () => Promise.reject(new Error('broken')) },
        sms: { send: () => new Promise((resolve) => (answer = resolve)) },
        call: callList(stores.calls),
        push: unheard,
        whatsapp: unheard,
        webhook: unheard,
      },
      tokenOf: () => Promise.resolve('token'),
      linkOf: () => Promise.resolve('https://status.example.com/t/token'),
      findSender: () => Promise.resolve(aSender()),
      sending: { to: 'everyone' },
    },
    { id: 'call', now },
  );
  setImmediate(() => answer({ kind: 'accepted', providerId: 'p-1' }));
  await expect(taking).rejects.toThrow('broken');
  expect(stores.allMessages().map(({ channel, state }) => `${channel} ${state}`)).toEqual([
    'email sending',
    'sms sent',
  ]);
});
