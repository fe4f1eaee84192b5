import { describe, expect, it } from 'vitest';
import { checksOf, type LoadFacts, useOf } from './checks.ts';

const sent = (id: string, differences = {}): LoadFacts['messages'][number] => ({
  ...{ id, state: 'sent', channel: 'email', sentAt: '2026-12-01T08:00:00.000Z', staleAt: '2026-12-02T08:00:00.000Z' },
  ...differences,
});
const queue = { name: 'at nine', from: 0, to: 10_000, accepted: 100, perSecond: 10 };
const memory = { name: 'notify', peakHeapBytes: 60 * 1024 * 1024, memoryMegabytes: 256 };

const aRun = (differences: Partial<LoadFacts> = {}): LoadFacts => ({
  ...{ acknowledged: ['e1', 'e2'], kept: ['e1', 'e2'], folded: ['e2', 'e1'] },
  ...{ messages: [sent('m1'), sent('m2')], accepted: ['m1', 'm2'], queues: [queue], memory: [memory] },
  ...differences,
});
const unmet = (differences?: Partial<LoadFacts>) =>
  checksOf(aRun(differences)).flatMap(({ name, isMet }) => (isMet ? [] : [name]));

describe('the checks of a load run', () => {
  it('are met by a run in which all went well', () => {
    expect(unmet()).toEqual([]);
  });

  it.each<[string, Partial<LoadFacts>, string[]]>([
    ['an event was not kept', { kept: ['e1'] }, ['nothing lost']],
    ['an event is not on its order', { folded: ['e2'] }, ['nothing lost']],
    ['nothing was told at all', { acknowledged: [] }, ['nothing lost']],
    [
      'a message was given up',
      { messages: [sent('m1'), sent('m2', { state: 'failed' })], accepted: ['m1'] },
      ['every message ended'],
    ],
    [
      'a message still waits',
      { messages: [sent('m1'), sent('m2', { state: 'held' })], accepted: ['m1'] },
      ['every message ended'],
    ],
    ['a message was accepted twice', { accepted: ['m1', 'm2', 'm2'] }, ['nothing doubled']],
    ['one was accepted twice, another never', { accepted: ['m1', 'm1'] }, ['nothing doubled']],
    [
      'a message came too late',
      { messages: [sent('m1'), sent('m2', { sentAt: '2026-12-02T08:00:01.000Z' })] },
      ['nothing too late'],
    ],
    ['the quota lay idle', { queues: [{ ...queue, accepted: 89 }] }, ['quota used, at nine']],
    ['a heap grew', { memory: [{ ...memory, peakHeapBytes: 129 * 1024 * 1024 }] }, ['memory bounded']],
    ['no heap was measured', { memory: [] }, ['memory bounded']],
  ])('notice where %s', (_, differences, names) => {
    expect(unmet(differences)).toEqual(names);
  });

  it('measure how much of a quota was used', () => {
    expect(useOf({ ...queue, accepted: 45 })).toBe(0.45);
  });
});
