import { fillText } from '../../../shared/messages/template.ts';
import { labels } from '../../../shared/messages/texts/labels.ts';
import { numberFormat } from '../../../shared/messages/wording/formatters.ts';
import { capitalised, plain } from '../../../shared/messages/wording/plain-text.ts';
import { tellMoment } from '../../../shared/messages/wording/when.ts';
import type { Answer } from '../../../shared/orders/answer.ts';
import { answerTo } from '../../../shared/orders/answers.ts';
import { mostProblemItems, problemKinds } from '../../../shared/orders/customer-event.ts';
import { uploadedPhoto } from '../../../shared/orders/event-data.ts';
import { after, type Instant } from '../../../shared/orders/instant.ts';
import { type Order, shipmentStatus, visitStatus } from '../../../shared/orders/order.ts';
import { kindOf } from '../../../shared/orders/standing.ts';
import { millisecondsOf } from '../../../shared/senders/duration.ts';
import { shortHash } from '../../../shared/short-hash.ts';
import { type Action, type ActionFacts, type Ask, said } from './action.ts';
import type { Field } from './fields/field.ts';

/** What is wrong with what was brought, with photos of it: on a page of its own, for as long as the sender says. */
export const problem: Action = {
  name: 'problem',
  asks(facts) {
    const { order, sender, now } = facts;
    const brought = broughtAt(order);
    const isOpen = brought !== undefined && now < after(brought, millisecondsOf(sender.problemsWithin));
    const last = answerTo(order, 'problem');
    return isOpen || last ? [askOf(facts, last, isOpen)] : [];
  },
};

/** When something was last brought to the customer. */
function broughtAt({ visits, shipments }: Order): Instant | undefined {
  const all = [
    ...Object.values(visits)
      .filter((visit) => kindOf(visit) === 'delivery')
      .map(visitStatus),
    ...Object.values(shipments).map(shipmentStatus),
  ];
  const brought = new Set<string | undefined>(['completed', 'left_unattended', 'delivered']);
  return all
    .flatMap((status) => (status && brought.has(status.step) ? [status.at] : []))
    .sort()
    .at(-1);
}

function askOf(facts: ActionFacts, last: (Answer & { at: Instant }) | undefined, isOpen: boolean): Ask {
  const { order, reader, words: texts } = facts;
  const words = texts.problem;
  const kinds = labels[reader.language].problems;
  const items = itemsOf(order);
  return {
    subject: '',
    since: last?.at ?? '',
    place: 'main',
    title: words.title,
    texts: last ? [] : [words.text],
    said: last && {
      title: words.reported,
      lines: [
        [last.kind && kinds[last.kind], ...(last.items ?? []).map(({ name }) => plain(name, 80))]
          .filter(Boolean)
          .join('; '),
        ...(last.text ? [fillText(texts.quote, { comment: plain(last.text, 300) })] : []),
        words.next,
        capitalised(tellMoment(last.at, reader).fact),
      ],
    },
    apart: last ? words.another : words.ask,
    fields: [
      {
        ...{ kind: 'choice', look: 'list', name: 'kind', label: words.kind, required: true },
        options: problemKinds.map((value) => ({ value, label: kinds[value] })),
      },
      ...(items.length > 1 ? [{ kind: 'ticks', name: 'item', label: words.items, options: items } as const] : []),
      { kind: 'area', name: 'text', label: words.comment, most: 1000 },
      photosField(facts),
    ],
    buttons: isOpen ? [{ label: words.button }] : [],
    addsUp: true,
    read({ kind, item = '', text, photo = '' }) {
      const known = problemKinds.find((one) => one === kind);
      if (!known) return { faults: { kind: 'notChosen' } };
      const photos = photo.split(' ').filter(Boolean);
      if (photos.some((id) => !uploadedPhoto.safeParse(id).success)) return { faults: { photo: 'notOffered' } };
      const ticked = item.split(' ');
      const of = items.filter(({ value }) => ticked.includes(value)).map(({ item: one }) => one);
      return said('problem_reported', {
        ...{ kind: known, text },
        ...(of.length > 0 ? { items: of } : {}),
        ...(photos.length > 0 ? { photos } : {}),
      });
    },
  };
}

/** The order's items, each once, by what it is and not by its place: the order may change meanwhile. */
function itemsOf({ facts }: Order) {
  const named = (facts.values.items ?? []).flatMap(({ name, sku }) => {
    const label = plain(name, 120);
    const item = { name, ...(sku === undefined ? {} : { sku }) };
    return label ? [{ value: shortHash(JSON.stringify([name, sku]), 10), label, item }] : [];
  });
  return [...new Map(named.map((one) => [one.value, one])).values()].slice(0, mostProblemItems);
}

/** Those that were uploaded, all ticked. */
function photosField({ uploaded = [], reader, words: { problem: words } }: ActionFacts): Field {
  const megabytes = numberFormat(reader.locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return {
    ...{ kind: 'ticks', name: 'photo', label: words.photosSent, value: uploaded.map(({ id }) => id).join(' ') },
    options: uploaded.map(({ id, bytes }, index) => ({
      value: id,
      label: fillText(words.photo, { count: index + 1 }),
      mark: `${megabytes.format(Math.max(0.1, bytes / 1024 / 1024))} MB`,
    })),
  };
}
