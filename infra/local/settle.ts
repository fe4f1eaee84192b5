import type { StreamPump } from './stream-pump.ts';

const mostMilliseconds = 60_000;
const pause = 5;

/** Resolves when no record and no call is under way; after a minute in any case, so that a stuck record stops nobody. */
export async function settle(pumps: () => StreamPump[], isBusy: () => boolean): Promise<void> {
  const deadline = Date.now() + mostMilliseconds;
  do {
    await withTimeout(Promise.all(pumps().map((pump) => pump.settled())), deadline - Date.now());
    if (!isBusy()) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  } while (Date.now() < deadline);
}

async function withTimeout(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise((resolve) => (timer = setTimeout(resolve, Math.max(0, milliseconds))));
  await Promise.race([work, timeout]);
  clearTimeout(timer);
}
