import { fillText } from '../../../shared/messages/template.ts';
import { labels } from '../../../shared/messages/texts/labels.ts';
import { asSentence, capitalised, plain } from '../../../shared/messages/wording/plain-text.ts';
import { type Expected, expectedOf, orderExpected, parcelExpected } from '../../../shared/messages/wording/expected.ts';
import { outcomeOf } from '../../../shared/messages/wording/outcome.ts';
import type { Reader } from '../../../shared/messages/wording/reader.ts';
import { tellDay, tellMoment, tellWhen } from '../../../shared/messages/wording/when.ts';
import type { Window } from '../../../shared/orders/event-data.ts';
import type { Instant } from '../../../shared/orders/instant.ts';
import { isOver } from '../../../shared/orders/ending.ts';
import type { Order } from '../../../shared/orders/order.ts';
import { answerTo } from '../../../shared/orders/answers.ts';
import { doneSteps, movingSteps, type Standing } from '../../../shared/orders/standing.ts';
import { isOffered } from '../../../shared/planning/slot-choice.ts';
import { stageNameIn } from '../../../shared/senders/order-types-of.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import type { PageTexts } from './texts/texts.ts';

/** What is told first and largest: where it stands, when it comes, and what there is to know about that. */
export interface Hero {
  headline: string;
  time: { label?: string | undefined; day: string; hours: string; datetime: Instant } | undefined;
  lead: string[];
}

interface About {
  order: Order;
  sender: Sender;
  standing: Standing;
  texts: PageTexts;
  reader: Reader;
  now: Instant;
}

export function heroOf(about: About): Hero {
  const { order, standing, reader, now } = about;
  const expected = whenExpected(standing, order);
  return {
    headline: headlineOf(about),
    time:
      expected === undefined
        ? doneTime(standing, reader, now)
        : expectedTime(
            expected,
            standing.of === 'order'
              ? labels[reader.language][isDelayed(standing.step) ? 'newEstimate' : 'expected']
              : undefined,
            reader,
            now,
          ),
    lead: leadOf(about, expected),
  };
}

function headlineOf({ order, sender, standing, texts, reader }: About): string {
  if (standing.of === 'stage') {
    // The last of its stages says itself that all is done.
    return isOver(order, sender)
      ? capitalised(stageNameIn(reader.language, standing.stage, order, sender))
      : texts.inStage;
  }
  if (standing.of === 'visit') return texts.visit[standing.kind][isOffered(standing.visit) ? 'offered' : standing.step];
  return standing.of === 'shipment' ? texts.shipment[standing.step] : texts.order[standing.step];
}

/** When it comes, as long as it has not. */
function whenExpected(standing: Standing, order: Order): Instant | Window | undefined {
  if (standing.of === 'order') {
    if (standing.step === 'cancelled') return undefined;
    return isDelayed(standing.step) ? order.delay.values.delay?.newEta : orderExpected(order);
  }
  if (standing.of === 'stage' || doneSteps.has(standing.step) || beenThere.has(standing.step)) return undefined;
  if (standing.of === 'shipment') return parcelExpected(standing.shipment).eta;
  if (isOffered(standing.visit)) return undefined;
  const { window, eta }: Expected = expectedOf(standing.visit);
  return movingSteps.has(standing.step) ? (eta ?? window) : (window ?? eta);
}

const isDelayed = (step: string): boolean => step === 'delayed' || step === 'backordered';

const beenThere = new Set<string>(['arrived', 'departed', 'ready_to_collect']);

function expectedTime(
  expected: Instant | Window,
  label: string | undefined,
  reader: Reader,
  now: Instant,
): Hero['time'] {
  const { day, hours } = tellWhen(expected, reader);
  const from = typeof expected === 'string' ? expected : expected.from;
  const told = tellWhen(from, reader).day === day ? tellDay(from, now, reader) : day;
  return { label, day: told, hours, datetime: from };
}

function doneTime(standing: Standing, reader: Reader, now: Instant): Hero['time'] {
  if (standing.of !== 'visit' && standing.of !== 'shipment') return undefined;
  if (!doneSteps.has(standing.step)) return undefined;
  const { at } = standing;
  return { day: tellDay(at, now, reader), hours: tellMoment(at, reader).hours, datetime: at };
}

function leadOf(
  { order, sender, standing, texts, reader, now }: About,
  expected: Instant | Window | undefined,
): string[] {
  const { lead } = texts;
  if (standing.of === 'stage') {
    if (isOver(order, sender)) return [lead.delivered];
    const stage = stageNameIn(reader.language, standing.stage, order, sender);
    return [fillText(lead.stage, { stage: capitalised(stage) })];
  }
  if (answerTo(order, 'cancel') && standing.of === 'order' && standing.step === 'cancelled')
    return [lead.cancelledByYou];
  if (standing.of === 'order') return [standing.step === 'backordered' ? lead.delayed : lead[standing.step]];
  const end = typeof expected === 'string' ? expected : expected?.to;
  if (end && end < now) return [lead.late];
  const { step } = standing;
  if (step === 'completed' || step === 'left_unattended' || step === 'delivered') {
    return standing.of === 'visit' && standing.kind !== 'delivery' ? [] : [lead.delivered];
  }
  if (step === 'rescheduled') return expected === undefined ? [lead.noTimeYet] : [];
  if (step === 'no_one_home' || step === 'failed') return [whatNext(standing) ?? lead.missed];
  return step === 'ready_to_collect' ? [lead.ready_to_collect] : [];
}

/** What the shop itself says happens after a visit that came to nothing. */
function whatNext(standing: Standing): string | undefined {
  if (standing.of !== 'visit') return undefined;
  const { nextSteps } = outcomeOf(standing.visit) ?? {};
  const line = plain(nextSteps, 600);
  return line && asSentence(line);
}
