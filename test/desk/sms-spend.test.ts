import { expect, it } from 'vitest';
import type { DeskRequest } from '../../functions/desk/request.ts';
import { readSmsSpend } from '../../functions/desk/sms-spend.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { aSender } from '../builders/sender.ts';
import { memorySenders } from '../fakes/memory-senders.ts';
import { memorySmsSpend } from '../fakes/memory-sms-spend.ts';

const now = '2026-11-16T11:00:00.000Z';
const month = { senderId: 'default', month: '2026-11', currency: 'USD' };

async function ask(sender: Sender, spent: number, sees = true) {
  const spend = memorySmsSpend();
  await spend.spend({ ...month, cost: spent, ceiling: Infinity, by: 'm' }, now);
  const request: DeskRequest = {
    colleague: { name: 'Local', username: 'local', sees: () => sees, seesAll: sees },
    ...{ parameters: { id: 'default' }, query: {}, ifMatch: undefined, body: () => ({}), now },
  };
  return (await readSmsSpend({ senders: memorySenders(), ofAccount: [sender], spend })(request)).body;
}

it('tells what SMS have come to, what they will come to, and what may be', async () => {
  const sender = aSender({ timeZone: 'Europe/Stockholm', smsBudget: { amount: '200.00', currency: 'USD' } });
  expect(await ask(sender, 9_300_000)).toEqual({
    ...{ month: '2026-11', currency: 'USD', ceiling: '200.00', spent: '93.00' },
    ...{ forecast: '180.00', withoutCeiling: '180.00' },
  });
  expect(await ask(sender, 18_600_000)).toMatchObject({ forecast: '200.00', withoutCeiling: '360.00' });
});

it('tells only the month where there is no ceiling, and nothing of senders that a colleague does not see', async () => {
  expect(await ask(aSender(), 100)).toEqual({ month: '2026-11' });
  await expect(ask(aSender(), 100, false)).rejects.toMatchObject({ problem: { status: 404 } });
});
