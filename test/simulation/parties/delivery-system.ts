import { instantOf } from '../../../shared/orders/instant.ts';
import type { Ending } from '../lambda.ts';
import type { Telling } from '../plots/plot.ts';
import { hour, minute, second } from '../virtual-time.ts';
import type { World } from '../world.ts';

/** Tells of events as delivery systems do: again until it is accepted, sometimes late, sometimes twice. */
export function deliverySystem(world: World, post: (telling: Telling, receivedAt: string) => Promise<Ending<unknown>>) {
  const { time, luck, faults } = world;

  async function tell(telling: Telling): Promise<void> {
    for (let pause = 5 * second; ; pause = Math.min(pause * 2, 30 * minute)) {
      const ending = await post(telling, instantOf(time.now));
      if (ending.kind === 'answered') return void world.acknowledged.push(...idOf(telling));
      await time.sleep(pause);
    }
  }

  return {
    /** What is told in a sequence, and not always heard in it. */
    expect(tellings: readonly Telling[]): void {
      tellings.forEach((telling, index) => {
        const late = faults.happens('webhook late') ? luck.between(minute, 6 * hour) : 0;
        // It goes out just after the one that follows it.
        const next = faults.happens('webhook overtaken') ? tellings[index + 1] : undefined;
        const at = Math.max(telling.at + late, (next?.at ?? 0) + luck.between(1, 5 * second));
        time.at(at, () => void tell(telling));
        if (faults.happens('webhook twice')) time.at(at + luck.between(0, 3 * hour), () => void tell(telling));
      });
    },
  };
}

/** What is accepted has to be in the table under these. */
function idOf(telling: Telling): { orderId: string; id: string }[] {
  if ('routeEvent' in telling) return [];
  const { orderId, id } = 'event' in telling ? telling.event : telling.parcelUpdate;
  return [{ orderId, id }];
}
