import type { Answerer, DeskAnswer } from '../../../functions/desk/handler.ts';
import { takeNextCall } from '../../../functions/desk/calls/take-call.ts';
import { tellOutcome } from '../../../functions/desk/calls/tell-outcome.ts';
import type { Call } from '../../../shared/calls/call.ts';
import { type CallOutcome, callOutcomes } from '../../../shared/orders/customer-event.ts';
import type { Event } from '../../../shared/orders/event.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import { memorySenders } from '../../fakes/memory-senders.ts';
import { faultOfTaking } from '../expectations/calling.ts';
import type { SimulatedPorts } from '../ports.ts';
import { Random } from '../random.ts';
import { hour, minute } from '../virtual-time.ts';
import type { World } from '../world.ts';
import type { Run } from './run.ts';

type Ports = Pick<SimulatedPorts, 'calls' | 'orders' | 'events' | 'messages'>;

const names = ['ann', 'bo'];
const withoutAddress = { ownAddress: async () => undefined };
const hoursOfWork = 60;

/**
 * Customers who ask on the page to be phoned, or call their order off there, and colleagues who phone whom the desk
 * gives them, say how it went, or forget about it.
 */
export function colleagues(world: World, seed: number, run: Run) {
  const { time, book } = world;
  // Dice of its own: who phones changes nothing of what goes wrong elsewhere.
  const random = new Random(seed + 3_000_000_019);
  const senders = memorySenders();
  /** Who is on which call, as far as they know. */
  const taken = new Map<string, { by: string; until: number }>();

  /** What the desk answers a colleague; nothing where it could not, or would not. */
  async function ask(
    by: string,
    answererOf: (ports: Ports) => Answerer,
    { sender, call, body }: { sender: string; call?: Call; body?: object },
  ): Promise<DeskAnswer['body'] | undefined> {
    const ending = await run('desk', async (ports) => {
      const answer = await answererOf(ports)({
        colleague: { name: by, username: by, sees: () => true, seesAll: true },
        parameters: { callId: call?.id },
        query: { sender, order: call?.orderId },
        ifMatch: undefined,
        body: () => body,
        now: instantOf(time.now),
      });
      return answer.body;
    });
    return ending.kind === 'answered' ? (ending.result as DeskAnswer['body']) : undefined;
  }

  async function work(by: string): Promise<void> {
    const began = time.now;
    const sender = random.pick(world.shops).id;
    // A look at an empty list changes nothing.
    if ((await world.stores.calls.ofSender(sender)).length === 0) return;
    const ofAccount = world.shops.map((shop) => world.settings.now(shop.id) ?? shop);
    const next = ({ calls, orders }: Ports) =>
      takeNextCall({ calls, orders, senders, ofAccount, colleagues: withoutAddress });
    const given = await ask(by, next, { sender });
    const { call } = (given ?? {}) as { call?: Call | null };
    if (!call) return;
    book.tell(`${by} is given ${call.message} (${call.id})`, call.orderId);
    const other = taken.get(call.id);
    taken.set(call.id, { by, until: Date.parse(call.claim?.until ?? '') });
    const isTwice = other && other.by !== by && other.until > began;
    const fault = isTwice ? `${call.id} is given to two` : faultOfTaking(call, began, world);
    if (fault) book.violate(fault, call.orderId);
    await time.sleep(random.between(minute, 12 * minute));
    if (random.chance(0.1)) return;
    const outcome = random.pick<CallOutcome>([...callOutcomes, 'no_answer', 'reached']);
    const told = await ask(by, (ports) => tellOutcome(ports), { sender, call, body: { outcome } });
    taken.delete(call.id);
    book.tell(`${by} says ${outcome} of ${call.id}${told ? '' : ', which is not taken in'}`, call.orderId);
  }

  /** What a customer sends from the page, until it is taken. */
  async function answer(event: Omit<Event, 'receivedAt' | 'occurredAt' | 'source' | 'data'> & { data?: object }) {
    for (let pause = minute; ; pause = Math.min(2 * pause, hour)) {
      const at = instantOf(time.now);
      const whole = { data: {}, ...event, source: '/status-page', occurredAt: at, receivedAt: at } as Event;
      if ((await run('status-page', ({ events }) => events.append(whole))).kind === 'answered') return;
      await time.sleep(pause);
    }
  }

  return {
    /** Two colleagues look at the call list now and then. */
    begin(): void {
      for (const name of names) {
        for (let at = 0; at < hoursOfWork * hour; at += random.between(10, 90) * minute) {
          time.at(world.beginning + at, () => void work(name));
        }
      }
    },

    /** The customer of a new order may ask to be phoned, once or twice, or think better of it. */
    placed({ senderId, orderId, order }: Event): void {
      const known = { senderId, orderId };
      const soon = () => time.now + random.between(minute, 20 * hour);
      for (let times = random.pick([0, 0, 1, 1, 2]); times > 0; times--) {
        const data = { phone: order?.customer?.phone ?? '+46701234567' };
        const request = { ...known, id: `r${times}`, type: 'customer.call_requested', data };
        time.at(soon(), () => void answer(request));
      }
      if (random.chance(0.1)) time.at(soon(), () => void answer({ ...known, id: 'c1', type: 'customer.cancelled' }));
    },
  };
}
