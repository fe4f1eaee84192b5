import type { Ending } from '../lambda.ts';
import type { SimulatedPorts } from '../ports.ts';
import { hour, minute } from '../virtual-time.ts';
import type { World } from '../world.ts';

/** Runs a function of the page or of the desk. */
export type Run = (name: string, work: (ports: SimulatedPorts) => Promise<unknown>) => Promise<Ending<unknown>>;

/** Does it until something is answered: whoever sees an error presses the button again. */
export async function untilAnswered(
  { time }: Pick<World, 'time'>,
  attempt: () => Promise<Ending<unknown>>,
  first = minute,
): Promise<unknown> {
  for (let pause = first; ; pause = Math.min(2 * pause, hour)) {
    const ending = await attempt();
    if (ending.kind === 'answered') return ending.result;
    await time.sleep(pause);
  }
}
