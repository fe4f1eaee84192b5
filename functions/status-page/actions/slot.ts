import { fillText } from '../../../shared/messages/template.ts';
import { capitalised } from '../../../shared/messages/wording/plain-text.ts';
import { tellDay, tellDeadline, tellWhen } from '../../../shared/messages/wording/when.ts';
import { answerTo, slotKey } from '../../../shared/orders/answers.ts';
import type { Window } from '../../../shared/orders/event-data.ts';
import { sinceOf } from '../../../shared/orders/known.ts';
import { type Visit, visitStatus } from '../../../shared/orders/order.ts';
import { kindOf } from '../../../shared/orders/standing.ts';
import { steps } from '../../../shared/orders/status.ts';
import { slotsOpen, windowSet } from '../../../shared/planning/slot-choice.ts';
import { type Action, type ActionFacts, type Ask, said } from './action.ts';
import type { Option } from './fields/field.ts';

/** The time of a visit: one of those that are offered, until the cut-off; then it is told that it stands. */
export const slot: Action = {
  name: 'slot',
  asks(facts) {
    const { order } = facts;
    if (order.marks.cancelled) return [];
    return Object.entries(order.visits).flatMap(([id, visit]) => askOf(id, visit, facts) ?? []);
  },
};

function askOf(id: string, visit: Visit, facts: ActionFacts): Ask | undefined {
  const { order, now, reader, words } = facts;
  const { slots = [], slotCutOff } = visit.known.values;
  const isUnderWay = (visitStatus(visit)?.rank ?? 0) >= steps.visit.loaded.rank;
  if (slots.length === 0 || isUnderWay) return undefined;
  const open = slotsOpen(visit, now);
  const set = windowSet(visit);
  const isOpen = open.length > 0;
  const texts = words.slot[kindOf(visit)];
  const until =
    isOpen && slotCutOff
      ? [fillText(set ? words.slot.until : words.slot.by, { when: tellDeadline(slotCutOff, reader).fact })]
      : [];
  return {
    subject: id,
    since:
      ['/slots', '/window', '/slotCutOff']
        .map((path) => sinceOf(visit.known, path) ?? '')
        .sort()
        .at(-1) ?? '',
    place: isOpen && !set ? 'first' : 'main',
    title: set ? texts.time : isOpen ? texts.choose : texts.time,
    texts: isOpen ? until : [set ? words.slot.closed : words.slot.missed],
    said: set && {
      title: capitalised(tellWhen(set, reader).fact),
      lines: isSame(answerTo(order, slotKey(id))?.window, set) ? [words.slot.chosen] : [],
    },
    folded: set ? words.slot.another : undefined,
    fields: [
      {
        kind: 'choice',
        look: 'row',
        name: 'slot',
        label: words.slot.label,
        labelled: true,
        required: true,
        value: set && valueOf(set),
        options: open.map((window) => optionOf(window, set, facts)),
      },
    ],
    buttons: isOpen ? [{ label: words.slot.button }] : [],
    read({ slot: value }) {
      const window = open.find((one) => valueOf(one) === value);
      return window ? said('slot_chosen', { visitId: id, window }) : { faults: { slot: 'notOffered' } };
    },
  };
}

const valueOf = ({ from, to }: Window): string => `${from}/${to}`;

const isSame = (one: Window | undefined, other: Window): boolean =>
  one !== undefined && one.from === other.from && one.to === other.to;

/** By its hours, under its day; a window of days by those. */
function optionOf(window: Window, set: Window | undefined, { now, reader, words }: ActionFacts): Option {
  const { hours, fact, day } = tellWhen(window, reader);
  const alone = tellWhen(window.from, reader).day === day;
  return {
    value: valueOf(window),
    label: alone && hours ? hours : capitalised(fact),
    group: alone && hours ? tellDay(window.from, now, reader) : undefined,
    mark: set && isSame(set, window) ? words.slot.yours : undefined,
  };
}
