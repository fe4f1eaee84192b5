import type { Tag } from './tag.ts';

/** A stage and what is asked of the customer there. */
export const stageTags: Record<string, Tag> = {
  stage: {
    means: 'the stage that was reached',
    example: 'Design proposed',
    longest: 'Second coat is drying',
    of: ['stage'],
    value: ({ values }) => values.stage,
  },
  question: {
    means: 'in "approval-asked": what you ask',
    example: 'Shall we build it like this?',
    longest: 'Shall we build it as it is in the second drawing?',
    of: ['stage'],
    is: 'sentence',
    mayBeMissing: true,
    value: ({ values }) => values.question,
  },
  answerBy: {
    means: 'until when you need the answer',
    example: 'by 17:00 on Friday 27 November',
    longest: 'senast torsdag 24 september kl. 17:00',
    of: ['stage'],
    mayBeMissing: true,
    value: ({ values }) => values.due?.phrase,
  },
};
