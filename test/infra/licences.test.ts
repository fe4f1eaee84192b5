import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

/** What may go into a bundle: licences that ask for no more than a notice, or not even that. */
const permissive = new Set(['MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']);

it('everything that is deployed may be, by a licence that asks for no more than a notice', () => {
  const deployed = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
  );
  expect(deployed.length).toBeGreaterThan(20);
  const others = deployed.filter(([, { license = 'none' }]) => !permissive.has(license));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
