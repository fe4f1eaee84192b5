import { ResourceNotFoundException, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';
import { secretReader } from '../shared/secrets.ts';

const minute = 60_000;

/** A secret in Secrets Manager, with a reader of it whose clock is turned by hand. */
function aSecret(first: string) {
  const values: { AWSCURRENT: string; AWSPREVIOUS?: string } = { AWSCURRENT: first };
  const now = { at: 0 };
  let asked = 0;
  const send = ({ input }: { input: { VersionStage: keyof typeof values } }) => {
    asked++;
    const SecretString = values[input.VersionStage];
    if (SecretString !== undefined) return Promise.resolve({ SecretString });
    return Promise.reject(new ResourceNotFoundException({ message: 'no such version', $metadata: {} }));
  };
  const reader = secretReader({ send } as unknown as SecretsManagerClient, () => now.at);
  return {
    now,
    asked: () => asked,
    rotateTo: (value: string) => Object.assign(values, { AWSCURRENT: value, AWSPREVIOUS: values.AWSCURRENT }),
    values: (freshness?: 'renewed') => reader.valuesOf('arn', freshness),
  };
}

describe('a secret that is rotated', () => {
  it('is seen within five minutes, with the one before, and asked for once in that time', async () => {
    const { values, rotateTo, now, asked } = aSecret('first');
    expect(await values()).toEqual(['first']);
    rotateTo('second');
    now.at = 5 * minute - 1;
    expect(await values()).toEqual(['first']);
    expect(asked()).toBe(2);
    now.at = 5 * minute;
    expect(await values()).toEqual(['second', 'first']);
    rotateTo('third');
    now.at = 10 * minute;
    expect(await values()).toEqual(['third', 'second']);
  });

  it('is seen at once by whom what is kept does not do, every ten seconds at most', async () => {
    const { values, rotateTo, now, asked } = aSecret('first');
    await values();
    rotateTo('second');
    now.at = 9_999;
    expect(await values('renewed')).toEqual(['first']);
    expect(asked()).toBe(2);
    now.at = 10_000;
    expect(await values('renewed')).toEqual(['second', 'first']);
    for (let calls = 0; calls < 100; calls++) await values('renewed');
    expect(asked()).toBe(4);
  });
});
