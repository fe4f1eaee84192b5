import { expect, it } from 'vitest';
import type { DeadLetter } from '../../infra/redrive/dead-letter.ts';
import { runRedrive } from '../../infra/redrive/run-redrive.ts';

const aLetter = (about: string): DeadLetter => ({
  ...{ receipt: about, functionArn: 'arn:aws:lambda:eu-north-1:000000000000:function:deliver', payload: {}, about },
  ...{ why: 'every try failed', diedAt: '2026-11-24T10:00:00.000Z', expiresAt: '2026-12-08T10:00:00.000Z' },
});

it('one that cannot be put back keeps none of the others waiting, and is told', async () => {
  const back: string[] = [];
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const deadLettersIn = () => ({
    all: () => Promise.resolve({ letters: ['one', 'two', 'three'].map(aLetter), unreadable: 0 }),
    putBack: ({ about }: DeadLetter) =>
      about === 'two' ? Promise.reject(new Error('Function not found')) : Promise.resolve(void back.push(about)),
  });
  const args = ['--queue', 'https://sqs.eu-north-1.amazonaws.com/000000000000/dead', '--put-back'];
  expect(await runRedrive(args, { print: say, complain: say, deadLettersIn })).toBe(1);
  expect(back).toEqual(['one', 'three']);
  expect(said.join('\n')).toContain('not put back, and lies there still: Function not found');
  expect(said.at(-1)).toBe('1 could not be put back.');
});
