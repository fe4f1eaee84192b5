import { formKey } from '../../../functions/status-page/actions/form-key.ts';
import { pushForm, takePush } from '../../../functions/status-page/push/take-push.ts';
import type { Event } from '../../../shared/orders/event.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import { deviceIdOf } from '../../../shared/push/device.ts';
import { Random } from '../random.ts';
import { hour, minute, second } from '../virtual-time.ts';
import type { World } from '../world.ts';
import { type Run, untilAnswered } from './run.ts';

/** A point of P-256 and a secret, as a browser tells them. */
const p256dh = 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4';
const auth = 'BTBZMqHH6r4Tts7J_aSIgg';

/** Customers who switch notifications on on the page of their order, on one browser or two, and off again. */
export function pushOwners(world: World, seed: number, run: Run) {
  const { time, book } = world;
  // Dice of its own: who switches changes nothing of what goes wrong elsewhere.
  const random = new Random(seed + 7_000_000_003);

  async function turn(wants: 'on' | 'off', browser: string, { senderId, orderId }: Event): Promise<void> {
    const token = `${senderId}/${orderId}`;
    const endpoint = `https://push.example.com/${orderId}/${browser}`;
    const given = { wants, endpoint, p256dh, auth, key: formKey(`/t/${token}`, pushForm) };
    const note = () => world.pushes.push({ wants, senderId, deviceId: deviceIdOf(endpoint), heardAt: time.now });
    // It may be kept, and die before it has answered.
    if (wants === 'on') note();
    const status = await untilAnswered(
      world,
      () => run('status-page', (ports) => takePush(token, { given }, instantOf(time.now), ports)),
      5 * second,
    );
    if (wants === 'off') note();
    book.tell(`notifications of ${browser} are switched ${wants}: ${status as number}`, orderId);
  }

  return {
    placed(event: Event): void {
      if (!random.chance(0.6)) return;
      for (const browser of random.pick([['phone'], ['phone'], ['phone', 'tablet']])) {
        const on = time.now + random.between(5 * second, 8 * hour);
        time.at(on, () => void turn('on', browser, event));
        if (random.chance(0.4)) time.at(on + random.between(minute, 20 * hour), () => void turn('off', browser, event));
      }
    },
  };
}
