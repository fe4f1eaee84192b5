import type { Message } from '../../../shared/messages/message.ts';
import { instantOf } from '../../../shared/orders/instant.ts';
import type { Ask } from '../asks.ts';
import type { World } from '../world.ts';
import { type Asking, mostLag } from './asked.ts';
import { moreThanTheCap } from './capping.ts';
import { toSomeoneWhoSaidNo, whereTheSendEventHasCome } from './consent.ts';
import { outsideTheHours } from './hours.ts';
import { nothingSuperseded, readsBackwards } from './news.ts';
import { moreThanOneAccepted, moreThanOneMoreAfterSilence } from './once.ts';
import { whilePaused } from './pausing.ts';
import { faultOfSharing } from './sharing.ts';

/** Why a provider must not have been asked this, by a sentence of what must always be so. */
type AskInvariant = (asking: Asking) => string | undefined;

/** By the sentences of issue 6, in their sequence. */
const invariants: Record<string, AskInvariant> = {
  '3. At most one accepted provider call a message': moreThanOneAccepted,
  '3. after an ambiguous outcome at most one more attempt': moreThanOneMoreAfterSilence,
  '3. for e-mail none where the Send event has come': whereTheSendEventHasCome,
  '4. No message outside its recipient’s hours unless its rule says so': outsideTheHours,
  '4. none to someone who said no': toSomeoneWhoSaidNo,
  '4. none after its time to live': afterItsTimeToLive,
  '4. none while paused': whilePaused,
  '4. at most the cap a day': moreThanTheCap,
  '5. Nothing superseded is sent': nothingSuperseded,
  '5. what a recipient reads never goes back, but by a correction': readsBackwards,
  'Of the orders of one stop neither twice nor untruly': faultOfSharing,
};

/** Why a provider must not have been asked this, if it must not: the sentence that is broken, and how. */
export function faultOfAsk(ask: Ask, world: World): string | undefined {
  const message = world.messageOf(ask.messageId);
  if (!message) return `a message is asked for that there is none of: ${ask.messageId}`;
  const settings = world.settings.since(message.senderId, ask.at - mostLag);
  if (settings.length === 0) return `${nameOf(message)} is sent for nobody`;
  const versions = world.versionsSince(message, ask.at - mostLag);
  const { recipient } = message;
  const isInternal = typeof recipient === 'object' && 'colleague' in recipient;
  const asking = { ask, message, settings, versions, isInternal, world };
  for (const [sentence, faultOf] of Object.entries(invariants)) {
    const fault = faultOf(asking);
    if (fault) return `${nameOf(message)} ${fault} (${sentence})`;
  }
  return undefined;
}

const nameOf = ({ channel, name, id }: Message): string => `${channel} ${name} (${id})`;

/** "none after its time to live". */
function afterItsTimeToLive({ ask, message }: Asking): string | undefined {
  return Date.parse(message.staleAt) + mostLag < ask.at ? `is sent after its time, at ${instantOf(ask.at)}` : undefined;
}
