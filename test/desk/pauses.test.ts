import { describe, expect, it } from 'vitest';
import { deskRoutes } from '../../functions/desk/routes.ts';
import { faultsIn } from '../../functions/desk/problems.ts';
import { aSender } from '../builders/sender.ts';
import { aDeskOf } from './desk.ts';

const ofAccount = [
  aSender({ extends: 'made-to-order' }),
  aSender({ id: 'other', rules: [{ id: 'own', on: 'visit.loaded', message: 'on-its-way', channels: ['email'] }] }),
];

/** What comes of a pause: what is paused then, or where it was faulty and why. */
async function paused(scope: object) {
  const { dependencies } = await aDeskOf('default', ofAccount);
  const request = {
    colleague: { name: 'ann', username: 'ann', seesAll: true, sees: () => true },
    ...{ parameters: {}, query: {}, ifMatch: undefined, body: () => scope, now: '2026-11-24T10:00:00.000Z' },
  };
  try {
    return (await deskRoutes(dependencies)['POST /pause'](request)).body;
  } catch (error) {
    return faultsIn(error)?.map(({ path, detail }) => `${path}: ${detail}`);
  }
}

describe('a pause of a rule', () => {
  it.each([
    ["of the sender's preset", { sender: 'default', rule: 'approval-reminder' }],
    ["of a sender's own", { sender: 'other', rule: 'own' }],
    ['that any sender has', { rule: 'own' }],
  ])('holds %s', async (_, scope) => {
    expect(await paused(scope)).toMatchObject({ pauses: [{ ...scope, by: 'ann' }] });
  });

  it.each([
    [
      'that this sender has not',
      { sender: 'default', rule: 'own' },
      '/rule: "default" has no rule "own". Did you mean ',
    ],
    ['that nobody has', { rule: 'deliverd' }, '/rule: No sender has rule "deliverd". Did you mean delivered?'],
  ])('%s is refused, with the nearest one', async (_, scope, fault) => {
    expect(await paused(scope)).toEqual([expect.stringContaining(fault)]);
  });
});
