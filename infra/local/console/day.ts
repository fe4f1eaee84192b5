import { setTimeout as sleep } from 'node:timers/promises';
import { signWebhook } from '../../../shared/sign-webhook.ts';
import { nextDay } from './day-calendar.ts';
import { stepsOn, type TimedStep } from './day-events.ts';

export interface DayProgress {
  step: number;
  of: number;
  telling: string;
}

export interface Day {
  /** The addresses of the API and of the console, as `GET /api/info` tells them. */
  api: string;
  console: string;
  webhookSecret: string;
  onStep(progress: DayProgress): void;
  /** Lets a visitor read and watch before the next step; tests need no time for that. */
  pause?(): Promise<unknown>;
}

const timeToWatch = () => sleep(1100);

/** Plays a day of deliveries over public HTTP: signed webhooks to the API, and the console's clock moved in between. */
export async function playDay({ api, console, webhookSecret, onStep, pause = timeToWatch }: Day): Promise<void> {
  const { now } = (await answerOf(await fetch(new URL('/api/info', console)))) as { now: string };
  const play = Math.floor(Date.parse(now) / 1000).toString(36);
  const steps = stepsOn(nextDay(now), play);
  for (const [index, { at, telling, events }] of steps.entries()) {
    onStep({ step: index + 1, of: steps.length, telling });
    await moveClock(console, at);
    if (events.length > 0) await report(api, webhookSecret, events);
    await pause();
  }
}

async function moveClock(console: string, to: string): Promise<void> {
  await answerOf(
    await post(new URL('/api/clock', console), JSON.stringify({ to }), { 'content-type': 'application/json' }),
  );
}

async function report(api: string, secret: string, events: TimedStep['events']): Promise<void> {
  const [first] = events;
  const body = JSON.stringify(events.length === 1 ? first : { events });
  // A signature is fresh by the machine's own clock, whatever the console's says.
  const signing = { id: first?.id ?? '', timestampSeconds: Math.floor(Date.now() / 1000), body, secret };
  const answer = await answerOf(await post(new URL('/events', api), body, signWebhook(signing)));
  const { rejected } = answer as { rejected: unknown[] };
  if (rejected.length > 0) throw new Error(`the day's events were refused: ${JSON.stringify(rejected)}`);
}

const post = (url: URL, body: string, headers: Record<string, string>) => fetch(url, { method: 'POST', body, headers });

async function answerOf(response: Response): Promise<unknown> {
  if (response.ok) return response.json();
  throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
}
