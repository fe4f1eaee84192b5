import { gzipSync } from 'node:zlib';
import { instantOf } from '../../../shared/orders/instant.ts';
import { type Ask, wasTaken } from '../asks.ts';
import type { Ending } from '../lambda.ts';
import { Random } from '../random.ts';
import { hour, minute, second } from '../virtual-time.ts';
import type { World } from '../world.ts';

/** Something that a provider or a customer says: when it happened, and to which address. */
interface Said {
  kind: 'taken' | 'delivered' | 'bounced' | 'complained' | 'undelivered' | 'stop' | 'start';
  at: number;
  ask: Ask;
}

/** Lambda makes an asynchronous call that failed twice again. */
const pauses = [minute, 2 * minute];

/**
 * What is said of messages that a provider took, and what customers reply: hours late, doubled, in any sequence, heard by
 * a function that may fail at it. Of what was heard to the end the world takes note.
 */
export function providerReports(world: World, seed: number, hear: (call: object) => Promise<Ending<void>>) {
  const { time, book } = world;
  // An account may have no reports: in every other story nothing is heard.
  const isSilent = seed % 2 === 0;
  // Dice of its own: what is said changes nothing of what goes wrong elsewhere.
  const random = new Random(seed + 2_000_000_011);

  async function heard(said: Said): Promise<void> {
    // A function may note it and die before it has answered.
    if (said.kind === 'start') world.heard.push({ kind: said.kind, at: said.at, ask: said.ask, heardAt: time.now });
    for (const pause of [...pauses, undefined]) {
      const ending = await hear(callOf(said, time.now));
      if (ending.kind === 'answered') {
        book.tell(`${said.kind} at ${instantOf(said.at)} is heard of ${said.ask.channel} ${said.ask.messageId}`);
        world.heard.push({ kind: said.kind, at: said.at, ask: said.ask, heardAt: time.now });
        return;
      }
      if (pause !== undefined) await time.sleep(pause);
    }
  }

  function say(said: Said): void {
    // As soon as it is said AWS knows, and lets nothing through, or lets it through again.
    time.at(said.at, () => {
      if (said.kind === 'stop') world.optedOut.add(said.ask.to);
      if (said.kind === 'start') world.optedOut.delete(said.ask.to);
    });
    for (let times = random.chance(0.15) ? 2 : 1; times > 0; times--) {
      const late = random.chance(0.2) ? random.between(minute, 6 * hour) : random.between(0, 5) * second;
      time.at(said.at + late, () => void heard(said));
    }
  }

  return {
    /** A provider was asked; what it took it reports. */
    asked(ask: Ask): void {
      // Push services report nothing.
      if (isSilent || !wasTaken(ask) || ask.channel === 'push') return;
      const at = time.now + random.between(0, 2) * second;
      const later = (most: number) => at + random.between(second, most);
      if (ask.channel === 'email') {
        if (random.chance(0.5)) say({ kind: 'taken', at, ask });
        if (random.chance(0.06)) say({ kind: 'bounced', at: later(hour), ask });
        else if (random.chance(0.4)) say({ kind: 'delivered', at: later(minute), ask });
        if (random.chance(0.04)) say({ kind: 'complained', at: later(hour), ask });
        return;
      }
      if (random.chance(0.4)) say({ kind: random.chance(0.15) ? 'undelivered' : 'delivered', at: later(hour), ask });
      if (ask.channel === 'whatsapp' || !random.chance(0.08)) return;
      const stop = later(hour);
      say({ kind: 'stop', at: stop, ask });
      if (random.chance(0.4)) say({ kind: 'start', at: stop + random.between(second, 8 * hour), ask });
    },
  };

  /** As AWS hands it over. */
  function callOf(said: Said, now: number): object {
    const { kind, ask } = said;
    const at = instantOf(said.at);
    if (kind === 'stop' || kind === 'start') {
      return byTopic({ originationNumber: ask.to, messageBody: kind.toUpperCase() }, at);
    }
    if (ask.channel === 'whatsapp') return byBus(said);
    if (ask.channel === 'sms') {
      const delivery = { destination: ask.to, providerResponse: kind };
      const status = kind === 'delivered' ? 'SUCCESS' : 'FAILURE';
      const line = { notification: { messageId: `p-${ask.messageId}` }, delivery, status };
      const logEvents = [{ timestamp: said.at, message: JSON.stringify(line) }];
      return {
        awslogs: { data: gzipSync(JSON.stringify({ messageType: 'DATA_MESSAGE', logEvents })).toString('base64') },
      };
    }
    return byTopic({ ...ofSes(kind, at), mail: mailOf(ask, at) }, instantOf(now));
  }

  function mailOf({ messageId, to }: Ask, timestamp: string): object {
    const { senderId = '', orderId = '' } = world.messageOf(messageId) ?? {};
    const tags = {
      'waypost-sender': [senderId],
      'waypost-order': [Buffer.from(orderId).toString('base64url')],
      'waypost-message': [messageId],
    };
    return { timestamp, messageId: `p-${messageId}`, destination: [to], tags };
  }
}

function ofSes(kind: Said['kind'], timestamp: string): object {
  switch (kind) {
    case 'taken':
      return { eventType: 'Send' };
    case 'bounced':
      return { eventType: 'Bounce', bounce: { timestamp, bounceType: 'Permanent', bounceSubType: 'General' } };
    case 'complained':
      return { eventType: 'Complaint', complaint: { timestamp } };
    default:
      return { eventType: 'Delivery', delivery: { timestamp } };
  }
}

const byBus = ({ kind, at, ask }: Said) => ({
  ...{ source: 'aws.social-messaging', time: instantOf(at) },
  'detail-type': `WhatsApp Message ${kind === 'delivered' ? 'Delivered' : 'Undeliverable'}`,
  detail: { messageId: `p-${ask.messageId}`, eventTimestamp: String(Math.floor(at / 1000)) },
});

const byTopic = (message: object, Timestamp: string) => ({
  Records: [{ Sns: { MessageId: 'm', Timestamp, Message: JSON.stringify(message) } }],
});
export type Heard = Omit<Said, 'ask'> & { ask: Ask; heardAt: number };
