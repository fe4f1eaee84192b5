import { expect, it } from 'vitest';
import { verdictOf } from '../../infra/audit/verdict.ts';

const found = {
  vulnerabilities: {
    inner: {
      severity: 'low',
      range: '<1.2.0',
      via: [{ title: 'Slow for long texts', url: 'https://advisories.example/1' }],
    },
    outer: { severity: 'critical', range: '*', via: ['inner'] },
  },
};

it.each<[string, unknown, number, RegExp]>([
  ['nothing known', { vulnerabilities: {} }, 0, /^Nothing is known/],
  [
    'something known, the worst first',
    found,
    1,
    /^critical: outer \*, by inner\nlow: inner <1\.2\.0, Slow for long texts https/,
  ],
  ['a registry that tells no advisories', { message: '405 Method Not Allowed' }, 3, /^Nothing was checked: .*405/],
])('%s', (_name, answer, exitCode, text) => {
  const verdict = verdictOf(JSON.stringify(answer));
  expect(verdict.exitCode).toBe(exitCode);
  expect(verdict.text).toMatch(text);
});

it('no answer is no clean one', () => {
  expect(verdictOf('')).toMatchObject({ exitCode: 3 });
});
