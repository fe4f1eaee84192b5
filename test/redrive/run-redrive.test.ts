import { expect, it } from 'vitest';
import type { DeadLetter } from '../../infra/redrive/dead-letter.ts';
import { deadLettersIn } from '../../infra/redrive/queue.ts';
import { runRedrive } from '../../infra/redrive/run-redrive.ts';

const aLetter = (about: string): DeadLetter => ({
  ...{ receipt: about, functionArn: 'arn:aws:lambda:eu-north-1:000000000000:function:deliver', payload: {}, about },
  ...{ why: 'every try failed', diedAt: '2026-11-24T10:00:00.000Z', expiresAt: '2026-12-08T10:00:00.000Z' },
});

it('one that cannot be put back keeps none of the others waiting, and is told', async () => {
  const back: string[] = [];
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const lying = () => ({
    all: async function* () {
      for (const about of ['one', 'two', 'three']) yield await Promise.resolve(aLetter(about));
    },
    putBack: ({ about }: DeadLetter) =>
      about === 'two' ? Promise.reject(new Error('Function not found')) : Promise.resolve(void back.push(about)),
  });
  const args = ['--queue', 'https://sqs.eu-north-1.amazonaws.com/000000000000/dead', '--put-back'];
  expect(await runRedrive(args, { print: say, complain: say, deadLettersIn: lying })).toBe(1);
  expect(back).toEqual(['one', 'three']);
  expect(said.join('\n')).toContain('not put back, and lies there still: Function not found');
  expect(said.at(-1)).toBe('1 could not be put back.');
});

/** A queue in which so many lie that those that were read come to light again before all are. */
function crowded(count: number) {
  const asked: { WaitTimeSeconds?: number }[] = [];
  let next = 0;
  const messageOf = (number: number) => ({
    ...{ MessageId: `m${number}`, ReceiptHandle: `r${number}`, Body: '{}', Attributes: { SentTimestamp: '0' } },
    MessageAttributes: { TARGET_ARN: { StringValue: 'arn:aws:lambda:eu-north-1:000000000000:function:deliver' } },
  });
  const send = (command: { input: { WaitTimeSeconds?: number; MaxNumberOfMessages?: number } }) => {
    if (command.input.MaxNumberOfMessages === undefined) return { Attributes: { MessageRetentionPeriod: '1209600' } };
    asked.push(command.input);
    return { Messages: Array.from({ length: 10 }, () => messageOf(next++ % count)) };
  };
  const client = { send: (command: never) => Promise.resolve(send(command)) };
  return { asked, clients: { sqs: client, lambda: client } as unknown as Parameters<typeof deadLettersIn>[1] };
}

it('each of many is read once, and SQS is waited for, so that it looks everywhere', async () => {
  const { asked, clients } = crowded(40);
  const receipts: (string | undefined)[] = [];
  for await (const letter of deadLettersIn('https://sqs.example.com/dead', clients).all())
    receipts.push(letter?.receipt);
  expect(receipts).toEqual(Array.from({ length: 40 }, (_, number) => `r${number}`));
  expect(asked).toHaveLength(5);
  for (const { WaitTimeSeconds } of asked) expect(WaitTimeSeconds).toBeGreaterThan(0);
});
