import { compensationTold } from '../orders/offered.ts';
import { messageValues, type Room } from './message-values.ts';
import { isAboutTime } from './moment.ts';
import { fillFrom, ownWordsOf } from './own-words/own-words.ts';
import type { RenderFacts } from './render-facts.ts';
import { fillText } from './template.ts';
import { textOf } from './texts/texts.ts';
import { type Topic, topicNow, topicOf } from './topic.ts';
import { plain } from './wording/plain-text.ts';
import { readerOf } from './wording/reader.ts';

type Known = Omit<Parameters<typeof messageValues>[0], 'topic'>;

/** Of what, to whom, and with which values a message speaks. */
export function spokenOf({ message, untold, order, companions, sender, link, zone, now }: RenderFacts, room: Room) {
  const reader = { ...readerOf(order, sender, zone), cheapLetters: room.cheapLetters };
  const topic = topicOf(message, order);
  const ofEvent = topic.name === 'remedy-chosen' ? undefined : message.event;
  const compensation = compensationTold(order, ofEvent);
  const known = { order, companions, compensation, sender, reader, room, now };
  const values = {
    ...messageValues({ ...known, topic }),
    ...standingIn(topic, known),
    ...untoldIn(topic, known, untold),
  };
  const own = ownWordsOf(message, { topic, values, order, sender, reader, room, link });
  return { topic, reader, values, own, compensation };
}

/** What a sender's tags stand for in a message. */
export function tagsOf(facts: RenderFacts, room: Room) {
  const { topic, reader, values } = spokenOf(facts, room);
  const { order, sender, link } = facts;
  return { topic, reader, valueOf: fillFrom({ topic, values, order, sender, reader, room, link }) };
}

/** How the order stands in truth and when it comes, for a message that corrects another. */
function standingIn({ name }: Topic, known: Known) {
  const { order, reader, sender } = known;
  if (name !== 'correction' && name !== 'nothing-heard') return {};
  const current = topicNow(order, sender);
  const { headline, sentences } = textOf(current, reader);
  const [statement = ''] = sentences;
  const values = messageValues({ ...known, topic: current });
  if (name === 'nothing-heard') return { standing: fillText(headline, values) };
  return { standing: fillText(statement, values), when: isAboutTime(current.name) ? values.when : undefined };
}

/** What was not told, by its headline, and to whom it was to be. */
function untoldIn(topic: Topic, known: Known, untold: RenderFacts['untold']) {
  if (!untold) return {};
  const { headline } = textOf({ ...topic, name: untold.name }, known.reader);
  return {
    untold: fillText(headline, messageValues({ ...known, topic })),
    untoldTo: plain(untold.person?.name ?? untold.person?.givenName, known.room.name),
    untoldPhone: plain(untold.person?.phone, 40),
  };
}
