import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, learn, nothingKnown } from '../../shared/orders/known.ts';

const [ten, eleven, noon] = ['2026-11-23T10:00:00.000Z', '2026-11-23T11:00:00.000Z', '2026-11-23T12:00:00.000Z'];

type Facts = Record<string, unknown>;
const after = (...patches: [patch: object, at: string][]) =>
  patches.reduce<Known<Facts>>((known, [patch, at]) => learn(known, patch, at), nothingKnown());

describe('facts learnt at a time', () => {
  it.each([
    [
      'a later value stands',
      [
        [{ a: 1 }, ten],
        [{ a: 2 }, eleven],
      ],
      { a: 2 },
    ],
    [
      'a late one fills only what was never said',
      [
        [{ a: { b: 1 } }, eleven],
        [{ a: { b: 0, c: 3 } }, ten],
      ],
      { a: { b: 1, c: 3 } },
    ],
    [
      'null takes away',
      [
        [{ a: 1, b: 2 }, ten],
        [{ a: null }, eleven],
      ],
      { b: 2 },
    ],
    [
      'null takes away all below',
      [
        [{ a: { b: 1, c: { d: 2 } } }, ten],
        [{ a: null }, eleven],
      ],
      {},
    ],
    [
      'what was taken away later stays away',
      [
        [{ a: null }, eleven],
        [{ a: { b: 1 } }, ten],
      ],
      {},
    ],
    [
      'what comes after stands',
      [
        [{ a: null }, eleven],
        [{ a: { b: 1 } }, noon],
      ],
      { a: { b: 1 } },
    ],
    [
      'lists are replaced, not merged',
      [
        [{ a: [1, 2] }, ten],
        [{ a: [3] }, eleven],
      ],
      { a: [3] },
    ],
  ] as [string, [object, string][], object][])('%s', (_, patches, expected) => {
    expect(after(...patches).values).toEqual(expected);
  });

  it('forgets the times of what it forgets', () => {
    const known = after([{ a: { b: 1 } }, ten], [{ a: null }, eleven], [{ c: 1 }, noon]);
    expect(known.since).toEqual({ [eleven]: ['/a'], [noon]: ['/c'] });
  });

  const leaf = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 3 }),
    fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 2 }),
  );
  const inner = fc.record({ x: leaf, y: leaf }, { requiredKeys: [] });
  // As in an order's facts, a path holds an object or a plain value, never now this and now that.
  const patch = fc.record({ a: leaf, b: fc.oneof(fc.constant(null), inner) }, { requiredKeys: [] });
  const said = fc.tuple(patch, fc.constantFrom(ten, eleven, noon));

  it('ends alike in whatever sequence the same is learnt, and however often', () => {
    fc.assert(
      fc.property(
        fc
          .array(said, { maxLength: 6 })
          .chain((all) =>
            fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
          ),
        ([sequence, shuffled]) => {
          expect(after(...shuffled)).toEqual(after(...sequence));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is a merge patch (RFC 7396) where all comes in its sequence, but for empty objects', () => {
    const merge = (target: unknown, one: unknown): unknown => {
      if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
      const into = { ...(typeof target === 'object' && !Array.isArray(target) ? target : {}) } as Facts;
      for (const [key, value] of Object.entries(one)) {
        if (value === null) delete into[key];
        else into[key] = merge(into[key], value);
      }
      return into;
    };
    const pruned = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const entries = Object.entries(value).map(([key, one]) => [key, pruned(one)] as const);
      const kept = entries.filter(
        ([, one]) => !(typeof one === 'object' && one !== null && !Array.isArray(one) && Object.keys(one).length === 0),
      );
      return Object.fromEntries(kept);
    };
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 5 }), (patches) => {
        const at = (index: number) => new Date(Date.UTC(2026, 10, 23, index)).toISOString();
        const learnt = after(...patches.map((one, index) => [one, at(index)] as [object, string]));
        expect(learnt.values).toEqual(pruned(patches.reduce<unknown>(merge, {})));
      }),
      { numRuns: 2000 },
    );
  });
});
