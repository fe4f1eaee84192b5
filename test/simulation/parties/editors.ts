import { pause, resume } from '../../../functions/desk/pauses.ts';
import type { DeskRequest } from '../../../functions/desk/request.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import { type PauseScope, scopeInWords } from '../../../shared/senders/pause.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { Random } from '../random.ts';
import { hour, minute } from '../virtual-time.ts';
import type { World } from '../world.ts';
import { type Run, untilAnswered } from './run.ts';

const boss = { name: 'boss', username: 'boss', sees: () => true, seesAll: true };
const hoursOfWork = 40;

/** Colleagues who pause what is said and let it go on, and who edit what a shop is set to, while messages are on their way. */
export function editors(world: World, seed: number, run: Run) {
  const { time, book, settings } = world;
  // Dice of its own: who edits changes nothing of what goes wrong elsewhere.
  const random = new Random(seed + 5_000_000_029);

  const requestOf = (scope: PauseScope): DeskRequest => ({
    ...{ colleague: boss, parameters: {}, query: {}, ifMatch: undefined },
    body: () => scope,
    now: instantOf(time.now),
  });

  async function pauseForAWhile(): Promise<void> {
    const { id: sender } = random.pick(world.shops);
    const channel = random.pick(['email', 'sms'] as const);
    const scope = random.pick<PauseScope>([
      {},
      { sender },
      { channel },
      { sender, channel },
      { rule: 'order-received' },
    ]);
    const ofAccount = world.shops;
    await untilAnswered(world, () =>
      run('desk', ({ settings: senders }) => Promise.resolve(pause({ senders, ofAccount })(requestOf(scope)))),
    );
    const paused = { scope, from: time.now, until: Infinity };
    world.paused.push(paused);
    book.tell(`${scopeInWords(scope)} is paused`);
    await time.sleep(random.between(5 * minute, 70 * minute));
    // Somebody may take it back and hear nothing of it.
    paused.until = time.now;
    await untilAnswered(world, () =>
      run('desk', ({ settings: senders }) => Promise.resolve(resume({ senders })(requestOf(scope)))),
    );
    book.tell(`${scopeInWords(scope)} goes on`);
  }

  function edit(): void {
    const shop = settings.now(random.pick(world.shops).id);
    if (!shop) return;
    const [what, edited] = random.pick<[string, Sender]>([
      ['speaks from ten to six', { ...shop, sendingHours: { from: '10:00', to: '18:00' } }],
      ['speaks from eight to ten', { ...shop, sendingHours: { from: '08:00', to: '22:00' } }],
      ['says nothing of plans and parcels on their way', { ...shop, rules: [...shop.rules, ...off] }],
      ['has another name', { ...shop, name: 'Lane & Sons' }],
    ]);
    settings.change(edited);
    book.tell(`${shop.id} ${what} from now on`);
  }

  return {
    begin(): void {
      const some = () => world.beginning + random.between(0, hoursOfWork * hour);
      for (let pauses = random.pick([0, 0, 1, 2]); pauses > 0; pauses--) time.at(some(), () => void pauseForAWhile());
      for (let edits = random.pick([0, 0, 1, 1]); edits > 0; edits--) time.at(some(), edit);
    },
  };
}

/** Rules that are switched off. */
const off = ['visit-planned', 'in-transit'].map((id) => ({ id, enabled: false }));
