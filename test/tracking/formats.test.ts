import { describe, expect, it } from 'vitest';
import { formats } from '../../shared/tracking/formats.ts';
import { matchesOf, normalised } from '../../shared/tracking/match.ts';
import { courierFiles } from './courier-files.ts';
import { formatsFrom } from './formats-from.ts';

describe('the formats of tracking numbers', () => {
  it('are made from the files of couriers/', async () => {
    await expect(formatsFrom()).toMatchFileSnapshot('../../shared/tracking/formats.ts');
  });

  const all = courierFiles.flatMap(({ courier_code: courier, tracking_numbers }) =>
    tracking_numbers.map(({ name, test_numbers }) => ({ courier, name, ...test_numbers })),
  );
  const checkOf = (trackingNumber: string, courier: string, name: string) =>
    matchesOf(normalised(trackingNumber) ?? '', [courier]).find(({ format }) => format.name === name)?.check;
  const valid = all.flatMap((one) => one.valid.map((number) => ({ ...one, number })));
  const invalid = all.flatMap((one) => one.invalid.map((number) => ({ ...one, number })));

  it.each(valid)('take $number for one of $name', ({ number, courier, name }) => {
    expect(['passed', 'none']).toContain(checkOf(number, courier, name));
  });

  it.each(invalid)('take $number for none of $name', ({ number, courier, name }) => {
    expect([undefined, 'failed']).toContain(checkOf(number, courier, name));
  });

  it.each(formats)('have no expression of which one repetition holds another: $name', ({ pattern }) => {
    expect(nestedRepetitions(pattern.source)).toEqual([]);
  });

  it('would have such an expression with the blanks that couriers/ allows', () => {
    expect(nestedRepetitions('^(?<SerialNumber>([0-9]\\s*){8})$')).toEqual(['([0-9]\\s*)']);
  });
});

/** Groups that are repeated and hold what is repeated without a fixed number: what makes an expression slow. */
function nestedRepetitions(source: string): string[] {
  const open: number[] = [];
  const found: string[] = [];
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '(') open.push(at);
    if (source[at] !== ')') continue;
    const group = source.slice(open.pop(), at + 1);
    const isRepeated = /^(?:[*+]|\{(?!1\}|1,1\}))/.test(source.slice(at + 1));
    if (isRepeated && /[^\\(][*+]|\{\d+,/.test(group.replace(/\{(\d+),\1\}/g, ''))) found.push(group);
  }
  return found;
}
