import { formKey } from '../../../functions/status-page/actions/form-key.ts';
import type { PlacedAsk } from '../../../functions/status-page/actions/actions.ts';
import type { Field } from '../../../functions/status-page/actions/fields/field.ts';
import type { Values } from '../../../functions/status-page/actions/fields/read-fields.ts';
import { answerForm, type AnswerDependencies } from '../../../functions/status-page/answer-form.ts';
import { findPage } from '../../../functions/status-page/find-page.ts';
import { takeOptOut } from '../../../functions/status-page/opt-out/opt-out.ts';
import { optOutForm } from '../../../functions/status-page/opt-out/opt-out-page.ts';
import { standingConsents } from '../../../functions/status-page/opt-out/standing-consent.ts';
import { asksOfPage } from '../../../functions/status-page/page/page-content.ts';
import type { Event } from '../../../shared/orders/event.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import type { Ask } from '../asks.ts';
import type { SimulatedPorts } from '../ports.ts';
import { Random } from '../random.ts';
import { hour, minute, second } from '../virtual-time.ts';
import type { World } from '../world.ts';
import type { Run } from './run.ts';

type Post = (ports: SimulatedPorts, now: string) => Promise<{ taken: string } | object | undefined>;
type Whose = Pick<Event, 'senderId' | 'orderId'>;

/** How often somebody opens the page in a story. */
const mostVisits = 14;

/**
 * Customers who open the page whenever something has happened or a message has come, a moment after or hours later, and
 * answer anything that it asks: by the page's own functions, in two tabs, twice, and from a page that has grown old.
 */
export function customers(world: World, seed: number, run: Run) {
  const { time, book } = world;
  // Dice of its own: what customers do changes nothing of what goes wrong elsewhere.
  const random = new Random(seed + 4_000_000_007);
  let visits = 0;

  /** Posts until something is answered: whoever sees an error presses the button again. */
  async function post(whose: Whose, what: string, work: Post): Promise<boolean> {
    for (let pause = 2 * second; ; pause = Math.min(2 * pause, hour)) {
      const ending = await run('status-page', (ports) => work(ports, instantOf(time.now)));
      const result = ending.kind === 'answered' ? ending.result : undefined;
      if (result) {
        const isTaken = typeof result === 'object' && 'taken' in result;
        book.tell(`the page ${isTaken ? 'takes' : 'refuses'} ${what}`, whose.orderId);
        return isTaken;
      }
      await time.sleep(pause);
    }
  }

  async function answer(whose: Whose): Promise<void> {
    const token = `${whose.senderId}/${whose.orderId}`;
    const opened = await run('status-page', (ports) =>
      findPage(token, { now: instantOf(time.now), asksForAll: false, reads: 'all' }, ports),
    );
    const page = opened.kind === 'answered' ? (opened.result as Awaited<ReturnType<typeof findPage>>) : undefined;
    const [first, ...others] = page ? asksOfPage(page.facts).filter(({ buttons }) => buttons.length > 0) : [];
    if (!page || !first) return;
    const send = async (ask: PlacedAsk) => {
      const given = { ...filledIn(ask, random), of: ask.subject, since: ask.since };
      const key = formKey(page.facts.path, { action: ask.action, subject: ask.subject, since: ask.since });
      const form = { given: { ...given, key } };
      const work: Post = (ports: AnswerDependencies, now) =>
        answerForm({ token, origin }, ask.action, form, now, ports);
      if (await post(whose, `${ask.id} ${JSON.stringify(given)}`, work))
        world.taken.push({ ...whose, action: ask.action });
    };
    const preferring = random.chance(0.3) ? others.find(({ action }) => action === 'preferences') : undefined;
    const ask = preferring ?? random.pick([first, ...others]);
    await time.sleep(random.chance(0.6) ? random.between(0, 20 * second) : random.between(minute, 5 * hour));
    // Once more, or from another tab with something else in it.
    await Promise.all([send(ask), random.chance(0.3) && send(ask)]);
  }

  async function optOut(whose: Whose): Promise<void> {
    const order = world.versionAt(whose, time.now);
    const token = `${whose.senderId}/${whose.orderId}`;
    const sender = world.settings.now(whose.senderId);
    const consents = order && sender ? await standingConsents(order, sender, world.stores) : [];
    const [first, ...others] = consents.filter(({ state }) => state === 'on' || state === 'off');
    if (!first) return;
    const { channel, version, state, id } = random.pick([first, ...others]);
    const wants = state === 'on' ? 'stop' : 'again';
    const key = formKey(`/t/${token}`, optOutForm({ channel, version }));
    const given = { key, since: version, of: channel, wants };
    const began = time.now;
    const note = () =>
      world.optOuts.push({ wants, senderId: whose.senderId, channel, hash: id.hash, began, heardAt: time.now });
    // A function may note it and die before it has answered: whoever takes a no back may be written to from then on.
    if (wants === 'again') note();
    const work: Post = (ports, now) => takeOptOut(token, { given }, now, ports);
    if ((await post(whose, `${wants} over ${channel}`, work)) && wants === 'stop') note();
  }

  function comes(whose: Whose, soon: number): void {
    if (visits >= mostVisits) return;
    visits++;
    const at = time.now + (random.chance(0.7) ? random.between(0, soon) : random.between(minute, 12 * hour));
    const does = random.chance(0.12) ? optOut : answer;
    time.at(at, () => void does(whose));
  }

  return {
    /** An event is in the table: somebody may look at the page before anybody else has heard of it. */
    appended({ senderId, orderId, type }: Event): void {
      if (!type.startsWith('customer.') && random.chance(0.35)) comes({ senderId, orderId }, 5 * second);
    },
    /** A message has come: whoever reads it follows its link. */
    asked({ messageId }: Ask): void {
      const message = world.messageOf(messageId);
      if (message?.recipient === 'customer' && random.chance(0.3)) comes(message, 2 * minute);
    },
  };
}

/** Where the page is. */
const origin = 'https://status.example.com';

/** A form as somebody fills it in: mostly as it wants it. */
function filledIn({ fields, buttons, quick = [] }: PlacedAsk, random: Random): Values {
  const [first, ...others] = [...buttons, ...quick];
  const pressed = first && random.pick([first, ...others]);
  return {
    ...Object.fromEntries(
      fields.filter(() => random.chance(0.85)).map((field) => [field.name, typedInto(field, random)]),
    ),
    ...(pressed?.name !== undefined ? { [pressed.name]: pressed.value } : {}),
  };
}

function typedInto(field: Field, random: Random): string {
  if (field.kind === 'area') return random.pick(['Too dark', 'As agreed on the telephone']);
  if (field.kind === 'choice') {
    const [first, ...others] = field.options;
    return first ? random.pick([first, ...others]).value : '';
  }
  const typed = { text: ['1234'], tel: ['+46701234568'], decimal: ['4'], date: ['2027-12-24'], time: times } as const;
  return field.kind === 'ticks' ? '' : random.pick<string>(typed[field.type]);
}

const times = ['05:00', '12:00', '13:00', '22:00', '23:30'] as const;
