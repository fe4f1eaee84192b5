import fc from 'fast-check';
import { expect, it } from 'vitest';
import { s3Links } from '../../shared/photos/s3-links.ts';

const environment = { AWS_REGION: 'eu-north-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
const minute = 60_000;

/** Until when a link is good, as S3 reckons it. */
function endOf(link: string): number {
  const query = new URL(link).searchParams;
  const [, year, month, day, hours, minutes, seconds] =
    /(....)(..)(..)T(..)(..)(..)Z/.exec(query.get('X-Amz-Date') ?? '') ?? [];
  const signed = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
  return signed + Number(query.get('X-Amz-Expires')) * 1000;
}

it('a link is good for at least ten minutes and at most fifteen, whenever it is made', async () => {
  const time = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
  await fc.assert(
    fc.asyncProperty(time, async (date) => {
      const now = date.getTime();
      const left = endOf(await s3Links('bucket', environment, () => now).toRead('kept/a/b')) - now;
      expect(left).toBeGreaterThan(10 * minute);
      expect(left).toBeLessThanOrEqual(15 * minute);
    }),
  );
});

it('links of the same five minutes are one', async () => {
  const at = (time: string) => s3Links('bucket', environment, () => Date.parse(time)).toRead('kept/a/b');
  expect(await at('2026-11-24T10:00:00Z')).toBe(await at('2026-11-24T10:04:59Z'));
  expect(await at('2026-11-24T10:05:00Z')).not.toBe(await at('2026-11-24T10:04:59Z'));
});
