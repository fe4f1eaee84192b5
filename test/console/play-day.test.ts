import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DayProgress, playDay } from '../../infra/local/console/day.ts';
import { type FakeConsole, startFakeConsole, webhookSecret } from './fake-console.ts';

let fake: FakeConsole;
const progress: DayProgress[] = [];
const play = () =>
  playDay({
    api: fake.url,
    console: fake.url,
    webhookSecret,
    onStep: (step) => void progress.push(step),
    pause: () => Promise.resolve(),
  });
const posted = (path: string) => fake.calls.filter((call) => call.path === path);

beforeAll(async () => {
  fake = await startFakeConsole();
  await play();
});
afterAll(() => fake.close());

describe('playing the day', () => {
  it('tells each of its steps', () => {
    expect(progress.map(({ step }) => step)).toEqual(progress.map((_, index) => index + 1));
    expect(progress.at(-1)).toMatchObject({ step: 17, of: 17 });
  });

  it('moves the clock from the next morning to the morning after', () => {
    const times = posted('/api/clock').map(({ text }) => (JSON.parse(text) as { to: string }).to);
    expect(times[0]).toBe('2026-11-24T07:00:00Z');
    expect(times.at(-1)).toBe('2026-11-25T09:50:00Z');
  });

  it('signs every webhook so that another implementation accepts it', () => {
    const webhooks = posted('/events');
    expect(webhooks.length).toBe(14);
    for (const { text, headers } of webhooks) {
      expect(() => new Webhook(webhookSecret).verify(text, headers as Record<string, string>)).not.toThrow();
    }
  });

  it('stops at the first refusal, with its reason', async () => {
    fake.state.eventsAnswer = { status: 401, body: { code: 'signature_wrong' } };
    await expect(play()).rejects.toThrow('signature_wrong');
  });
});
