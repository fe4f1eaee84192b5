import { expect, it } from 'vitest';
import { withEmptyMaps } from '../../infra/local/stream-image.ts';

it('gives every empty map its type again, however deep, and leaves all else as it is', () => {
  expect(
    withEmptyMaps({
      ...{ id: { S: '' }, isSilent: { BOOL: false }, nothing: { NULL: true }, codes: { L: [] } },
      ...{ said: {}, order: { M: { visits: {}, items: { L: [{}, { S: 'a' }] } } } },
    }),
  ).toEqual({
    ...{ id: { S: '' }, isSilent: { BOOL: false }, nothing: { NULL: true }, codes: { L: [] } },
    ...{ said: { M: {} }, order: { M: { visits: { M: {} }, items: { L: [{ M: {} }, { S: 'a' }] } } } },
  });
});
