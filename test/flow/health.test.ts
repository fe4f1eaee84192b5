import { describe, expect, it } from 'vitest';
import { useStack } from './stack.ts';

const flow = useStack();
const health = async () => {
  const { status, body } = await flow.desk('GET', '/health', undefined, { token: null });
  return [status, body.status, body.sentence];
};
const matching = (words: string) => expect.stringContaining(words) as string;

describe('the light, for whoever asks', () => {
  it('is green while the sweep comes, red when it does not, and green again', async () => {
    expect(await health()).toEqual([503, 'red', matching('has never run')]);
    await flow.clock({ advance: 'PT5M' });
    expect(await health()).toEqual([200, 'green', matching('All is well')]);
    flow.stack.agenda.clear();
    await flow.clock({ advance: 'PT20M' });
    expect(await health()).toEqual([503, 'red', matching('it should come every five')]);
  });

  it('is red where a sweep comes and can not finish what is due, and tells whose it is to nobody', async () => {
    const dueAt = await flow.now();
    const [pk, sk] = ['ORDER#default#A-1', 'MESSAGE#broken'];
    await flow.stack.putItem({ pk: { S: pk }, sk: { S: sk }, dueShard: { S: 'DUE#1' }, dueAt: { S: dueAt } });
    await flow.clock({ advance: 'PT5M' });
    expect(await health()).toEqual([200, 'green', matching('All is well')]);
    await flow.clock({ advance: 'PT5M' });
    expect(await health()).toEqual([200, 'amber', matching('due for 10 minutes')]);
    await flow.clock({ advance: 'PT10M' });
    expect(await health()).toEqual([503, 'red', matching('due for 20 minutes')]);
    const { body } = await flow.desk('GET', '/health', undefined, { token: null });
    expect(Object.keys(body).sort()).toEqual(['deadLetters', 'lastSweep', 'oldestDue', 'sentence', 'status', 'today']);
    expect(body.oldestDue).toEqual({ dueAt, minutesLate: 20 });
  });
});
