import type { Order } from '../../../shared/orders/order.ts';
import { movingSteps, standingOf } from '../../../shared/orders/standing.ts';
import { customerOf } from '../../../shared/planning/recipients.ts';
import { languageNames, languages } from '../../../shared/senders/language.ts';
import { type DailyHours, hoursOver, isDaily } from '../../../shared/senders/sending-hours.ts';
import { type Action, type ActionFacts, type Ask, said } from './action.ts';
import { isOver } from '../../../shared/orders/ending.ts';
import type { Field } from './fields/field.ts';
import type { Values } from './fields/read-fields.ts';
import { type Way, wayOf, ways, waysTo } from './ways.ts';

/** How the customer would rather be told: asked once, in one tap, and changeable as long as there is something to tell. */
export const preferences: Action = {
  name: 'preferences',
  asks(facts) {
    const { order, sender, words: texts } = facts;
    const customer = customerOf(order);
    const offered = waysTo(order, sender);
    if (!customer || offered.length === 0 || isOver(order, sender)) return [];
    const words = texts.preferences;
    const saidAt = order.marks['customer.preferred'] ?? '';
    const way = wayOf(customer.channels ?? [], offered);
    const isAsked = saidAt === '' && way === undefined && offered.length > 1;
    const ask: Ask = {
      subject: '',
      since: saidAt,
      place: isAsked && !isOnTheWay(order) ? 'main' : 'side',
      title: words.title,
      texts: isAsked ? [words.why] : [],
      said: isAsked ? undefined : toldWay(way ?? (offered.includes('both') ? 'both' : offered[0]), facts),
      quick: isAsked
        ? offered.map((one) => ({ label: words.ways[one], name: 'way', value: one, look: 'secondary' }))
        : undefined,
      folded: isAsked ? words.more : words.change,
      fields: fieldsOf(offered, way, facts),
      buttons: [{ label: words.button }],
      read: (values) => readPreferences(values, facts),
    };
    return [ask];
  },
};

/** Who waits at the door has other things to look at. */
function isOnTheWay(order: Order): boolean {
  const standing = standingOf(order);
  return 'step' in standing && movingSteps.has(standing.step);
}

/** Hours that many have in common; own ones are typed. */
const spans: Record<'mornings' | 'evenings', DailyHours> = {
  mornings: { from: '08:00', to: '12:00' },
  evenings: { from: '17:00', to: '21:00' },
};
type Span = keyof typeof spans | 'any' | 'own';

const spanOf = (hours: DailyHours | null | undefined): Span => {
  if (!hours) return 'any';
  const known = (['mornings', 'evenings'] as const).find(
    (span) => spans[span].from === hours.from && spans[span].to === hours.to,
  );
  return known ?? 'own';
};

/** In one piece: a line may break after a dash, but for the joiner. */
const inHours = ({ from, to }: DailyHours) => `${from}–\u2060${to}`;

/** The hours in which the sender writes anyhow, where they are the same over every channel and every day. */
const usual = ({ sender, words }: ActionFacts): string => {
  const { any } = words.preferences.hours;
  const hours = hoursOver('sms', undefined, sender.sendingHours);
  return isDaily(hours) ? `${any}, ${inHours(hours)}` : any;
};

function toldWay(way: Way | undefined, facts: ActionFacts): Ask['said'] {
  const {
    order,
    reader,
    words: { preferences: words },
  } = facts;
  const hours = customerOf(order)?.hours;
  const span = spanOf(hours);
  const told = span === 'any' || !hours ? usual(facts) : inHours(hours);
  return way && { title: words.ways[way], lines: [`${languageNames[reader.language]}, ${told}`] };
}

function fieldsOf(offered: readonly Way[], way: Way | undefined, facts: ActionFacts): Field[] {
  const { order, reader, words: texts } = facts;
  const words = texts.preferences;
  const hours = customerOf(order)?.hours;
  const span = spanOf(hours);
  const own = span === 'own' ? hours : undefined;
  const known = (name: keyof typeof spans) => `${words.hours[name]}, ${inHours(spans[name])}`;
  const time = (name: 'from' | 'to', value: string | undefined): Field => ({
    ...{ kind: 'line', type: 'time', name, label: words[name], most: 5, value, onlyWith: 'own' },
  });
  return [
    ...(offered.length > 1
      ? [
          {
            ...{ kind: 'choice' as const, look: 'row' as const, name: 'way', label: words.way, value: way },
            options: offered.map((value) => ({ value, label: words.ways[value] })),
          },
        ]
      : []),
    {
      ...{ kind: 'choice', look: 'row', name: 'language', label: words.language, value: reader.language },
      options: languages.map((value) => ({ value, label: languageNames[value] })),
    },
    {
      ...{ kind: 'choice', look: 'list', name: 'hours', label: words.when, value: span },
      options: [
        { value: 'any', label: usual(facts) },
        { value: 'mornings', label: known('mornings') },
        { value: 'evenings', label: known('evenings') },
        { value: 'own', label: words.hours.own },
      ],
    },
    time('from', own?.from),
    time('to', own?.to),
  ];
}

/** What is not said stays as it is: one tap says the way alone. */
function readPreferences({ way, language, hours, from, to }: Values, { order, reader }: ActionFacts) {
  const isSpan = hours === 'mornings' || hours === 'evenings';
  if (hours === 'own' && (from === undefined || to === undefined || from === to)) {
    const isEmpty = from !== undefined && to !== undefined;
    return {
      faults: {
        ...(from === undefined ? { from: 'time' as const } : {}),
        ...(to === undefined ? { to: 'time' as const } : {}),
        ...(isEmpty ? { to: 'hoursEmpty' as const } : {}),
      },
    };
  }
  const own = hours === 'own' && from !== undefined && to !== undefined ? { from, to } : undefined;
  const lifted = hours === 'any' && customerOf(order)?.hours ? null : undefined;
  return said('preferred', {
    channels: way === undefined ? undefined : [...ways[way as Way]],
    locale: language === reader.language ? undefined : language,
    hours: isSpan ? spans[hours] : (own ?? lifted),
  });
}
