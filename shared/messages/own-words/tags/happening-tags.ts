import { dayIn } from './day-in.ts';
import { fillText } from '../../template.ts';
import { messageTexts } from '../../texts/texts.ts';
import type { Tag } from './tag.ts';

const visit = ['visit'] as const;

/** What has happened: when, why, and how it goes on. */
export const happeningTags: Record<string, Tag> = {
  'at.time': {
    means: 'when that happened which the message tells',
    example: '10:52',
    longest: '10:52 AM',
    of: ['visit', 'shipment'],
    value: ({ values }) => values.at?.hours,
  },
  'at.day': {
    means: 'the day on which it happened',
    example: 'Tuesday 24 November',
    longest: 'Donnerstag, 24. September',
    of: ['visit', 'shipment'],
    value: ({ values, reader }) => dayIn(values.at, reader),
  },
  receivedBy: {
    means: 'who took it in, or handed it over',
    example: 'Bo Lind',
    longest: 'Maximiliane Sonnenschein',
    of: visit,
    mayBeMissing: true,
    value: ({ values }) => values.receivedBy,
  },
  photos: {
    means: 'whether there are photos of the visit on the page',
    example: 'yes',
    of: visit,
    is: 'flag',
    value: ({ values }) => values.photos,
  },
  note: {
    means: "the driver's or the workshop's note; of something left, where it is",
    example: 'Behind the gate.',
    longest: 'Behind the shed on the left-hand side, under the roof.',
    of: ['visit', 'stage'],
    is: 'sentence',
    mayBeMissing: true,
    value: ({ values }) => values.note,
  },
  reason: {
    means: 'why it is so',
    example: 'The lift was too small.',
    longest: 'The oak has not come to our workshop yet.',
    of: ['order', 'visit', 'shipment'],
    is: 'sentence',
    mayBeMissing: true,
    value: ({ values }) => values.reason,
  },
  nextSteps: {
    means: 'how it goes on. In "not-home" and "not-completed" never missing: else it says how to reach you',
    example: 'We will come back tomorrow with two people.',
    longest: 'Call us on +46 8 123 456 00 to choose a day on which we may come back.',
    of: ['order', 'visit', 'shipment'],
    is: 'sentence',
    value: ({ topic, values, reader }) =>
      topic.name === 'not-home' || topic.name === 'not-completed'
        ? fillText(messageTexts[reader.language].whatNext, values)
        : values.nextSteps,
  },
  compensation: {
    means: 'what a delay is made up for with',
    example: 'To make up for it, you get a discount of €50.00 (code SORRY50).',
    longest: 'To make up for it, you get a discount of €50.00 (code SORRY50).',
    of: ['order'],
    is: 'sentence',
    mayBeMissing: true,
    value: ({ values }) => values.compensation,
  },
  refund: {
    means: 'what happens with the money of a cancelled order',
    example: 'Your payment has been refunded.',
    longest: 'The amount that was reserved has been released.',
    of: ['order'],
    is: 'sentence',
    mayBeMissing: true,
    value: ({ values }) => values.refund,
  },
  standing: {
    means: 'in "correction": how it stands in truth',
    example: 'Order 1001 is on its way to you.',
    longest: 'We are bringing you order 1001 between 10:30 and 11:30 on Tuesday 24 November.',
    is: 'sentence',
    mayBeMissing: true,
    value: ({ values }) => values.standing,
  },
};
