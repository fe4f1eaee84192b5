import type { Message } from '../../../shared/messages/message.ts';
import type { Order } from '../../../shared/orders/order.ts';
import type { Ask } from '../asks.ts';
import { minute } from '../virtual-time.ts';
import type { World } from '../world.ts';
import type { Asking } from './asked.ts';

/** No function that began before it was heard runs for longer. */
const mostLag = minute;

/** "none to someone who said no": on the order, by a bounce, a complaint or STOP, on the page, by a switch, or by having been erased. */
export function toSomeoneWhoSaidNo(asking: Asking): string | undefined {
  const { ask, message, versions, isInternal, world } = asking;
  if (isInternal) return undefined;
  const { channel } = message;
  if (channel !== 'webhook' && versions.every(({ facts }) => facts.values.notify?.[channel] === false)) {
    return 'is sent to somebody who said no';
  }
  if (channel === 'whatsapp' && !versions.some(hasAgreedToWhatsApp))
    return 'is sent to somebody who never agreed to it';
  const no = noHeardOf(ask, world);
  if (no) return `is sent to an address of which "${no}" was heard`;
  if (hasOptedOut(ask, world)) return 'is sent to somebody who wanted no more of it on the page';
  if (isSwitchedOff(ask, world)) return 'is sent to a device where it was switched off';
  return isErased(ask, message, world) ? 'is sent to somebody who was erased' : undefined;
}

/** "for e-mail none where the Send event has come". */
export function whereTheSendEventHasCome({ ask, world }: Asking): string | undefined {
  const same = knownTo(ask, world).find(
    ({ ask: other, kind }) => isOf(other, ask) && (kind === 'taken' || kind === 'delivered'),
  );
  return ask.channel === 'email' && same ? `is sent again, though it was heard to be ${same.kind}` : undefined;
}

const knownTo = (ask: Ask, { heard }: World) => heard.filter(({ heardAt }) => heardAt < ask.at - mostLag);

/** What was heard of an address that nothing may be sent to any more; told by the reports alone. */
function noHeardOf(ask: Ask, world: World): string | undefined {
  const ofAddress = knownTo(ask, world).filter((one) => one.ask.to === ask.to && one.ask.channel === ask.channel);
  const starts = world.heard.filter(({ kind, ask: { to } }) => kind === 'start' && to === ask.to);
  return ofAddress.find(
    ({ kind, at }) =>
      kind === 'bounced' || kind === 'complained' || (kind === 'stop' && starts.every((start) => start.at <= at)),
  )?.kind;
}

function hasAgreedToWhatsApp({ facts, preferences }: Order): boolean {
  const isTold = facts.values.consent?.whatsapp?.optedIn === true;
  return isTold || preferences.values.channels?.includes('whatsapp') === true;
}

/** Whether the last word on a device was that nothing is to come there. */
function isSwitchedOff({ channel, to, at }: Ask, { pushes }: World): boolean {
  const last = pushes.findLast(({ deviceId }) => deviceId === to);
  return channel === 'push' && last?.wants === 'off' && last.heardAt < at - mostLag;
}

/** Whether whoever has the address was erased from the order, and nobody has told it anew since. */
function isErased({ to, at }: Ask, { senderId, orderId }: Message, { erasures, accepted }: World): boolean {
  return erasures.some(
    ({ person, began, doneAt, ...erased }) =>
      person.address === to &&
      erased.senderId === senderId &&
      erased.orderIds.includes(orderId) &&
      doneAt < at - mostLag &&
      !accepted.some(
        (event) =>
          event.senderId === senderId &&
          event.orderId === orderId &&
          Date.parse(event.receivedAt) >= began &&
          (event.order?.customer?.email === to || event.order?.customer?.phone === to),
      ),
  );
}

/** Whether the last word on the page about a sender's messages over a channel was no; told by what the page answered alone. */
function hasOptedOut({ messageId, channel, to, at }: Ask, { optOuts, messageOf, time }: World): boolean {
  const message = messageOf(messageId);
  if (message?.recipient !== 'customer') return false;
  const words = optOuts.filter(
    (word) =>
      word.senderId === message.senderId && word.channel === channel && word.hash === `hash of ${channel} ${to}`,
  );
  const last = words.findLast(({ heardAt }) => heardAt <= time.now);
  if (last?.wants !== 'stop' || last.heardAt >= at - mostLag) return false;
  // Of two words that were on their way at once nobody can tell which was the last.
  return !words.some(({ wants, heardAt }) => wants === 'again' && heardAt >= last.began);
}

const isOf = (one: Ask, other: Ask): boolean => one !== other && one.messageId === other.messageId;
