import { dayIn } from './day-in.ts';
import { labelsFor } from '../../texts/labels.ts';
import type { Tag } from './tag.ts';

const visit = ['visit'] as const;

/** A visit: when it is to be, of which kind, and what may be chosen. */
export const visitTags: Record<string, Tag> = {
  'visit.window': {
    means: 'the hours in which we come, in words; "around 10:45" where it is an estimate',
    example: 'between 10:30 and 11:30',
    longest: 'between 10:30 AM and 11:30 AM',
    of: visit,
    value: ({ values }) => values.when?.span || undefined,
  },
  'visit.hours': {
    means: 'the same in figures',
    example: '10:30–11:30',
    longest: '10:30 AM–11:30 AM',
    of: visit,
    value: ({ values }) => values.when?.hours || undefined,
  },
  'visit.day': {
    means: 'the day on which we come',
    example: 'Tuesday 24 November',
    longest: 'Donnerstag, 24. September',
    of: visit,
    value: ({ values, reader }) => dayIn(values.when, reader),
  },
  'visit.date': {
    means: 'that day, short',
    example: 'Tue 24 Nov',
    longest: 'Thu, Sept 24',
    of: visit,
    value: ({ values }) => values.when?.date,
  },
  'visit.kind': {
    means: 'delivery, collection or appointment',
    example: 'delivery',
    longest: 'appointment',
    of: visit,
    value: ({ topic, reader }) => labelsFor(reader).kinds[topic.kind],
  },
  'visit.isDelivery': {
    means: 'whether something is brought',
    example: 'yes',
    of: visit,
    is: 'flag',
    value: ({ topic }) => topic.kind === 'delivery',
  },
  'visit.isCollection': {
    means: 'whether something is fetched',
    example: 'no',
    of: visit,
    is: 'flag',
    value: ({ topic }) => topic.kind === 'collection',
  },
  'visit.isAppointment': {
    means: 'whether somebody comes to do something',
    example: 'no',
    of: visit,
    is: 'flag',
    value: ({ topic }) => topic.kind === 'appointment',
  },
  wait: {
    means: 'in "approaching": how long until we come',
    example: 'in about 15 minutes',
    longest: 'om ungefär 55 minuter',
    of: visit,
    mayBeMissing: true,
    value: ({ values }) => values.wait,
  },
  slots: {
    means: 'in "choose-slot": the times to choose from',
    example: 'Tue 24 Nov 10:30-11:30; Thu 26 Nov 10:30-11:30',
    longest: 'Tue 24 Nov 10:30-11:30; Thu 26 Nov 10:30-11:30; Fri 27 Nov 08:00-12:00; and 3 more',
    of: visit,
    mayBeMissing: true,
    value: ({ values }) => values.slots,
  },
};
