import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';

const minutesKept = 5;
/** Whoever signs wrongly does not have us ask Secrets Manager each time. */
const secondsUntilAskedAgain = 10;

/** `renewed` for whom what is kept does not do: the other side may have a new value already. */
export type Freshness = 'kept' | 'renewed';

/** Reads secrets from Secrets Manager and keeps them for five minutes, so that a rotation is seen within that time. */
export interface SecretReader {
  /** The current value and, while one is kept, the previous; `renewed` asks for them again, every ten seconds at most. */
  valuesOf(arn: string, freshness?: Freshness): Promise<string[]>;
  currentOf(arn: string): Promise<string>;
}

export function secretReader(client: SecretsManagerClient, clock: () => number = Date.now): SecretReader {
  const kept = new Map<string, { since: number; value: Promise<string | undefined> }>();

  function read(arn: string, stage: string, freshness: Freshness = 'kept'): Promise<string | undefined> {
    const key = `${stage} ${arn}`;
    const known = kept.get(key);
    const seconds = freshness === 'kept' ? minutesKept * 60 : secondsUntilAskedAgain;
    if (known && clock() < known.since + seconds * 1000) return known.value;
    const value = fetchSecret(client, arn, stage);
    kept.set(key, { since: clock(), value });
    // A failure is not kept: the next caller asks again.
    value.catch(() => kept.delete(key));
    return value;
  }

  return {
    async valuesOf(arn, freshness) {
      const values = await Promise.all([read(arn, 'AWSCURRENT', freshness), read(arn, 'AWSPREVIOUS', freshness)]);
      return values.filter((value) => value !== undefined);
    },
    async currentOf(arn) {
      const value = await read(arn, 'AWSCURRENT');
      if (value === undefined) throw new Error('The secret has no current value.');
      return value;
    },
  };
}

/** A secret that was never rotated has no previous value. */
async function fetchSecret(client: SecretsManagerClient, arn: string, stage: string): Promise<string | undefined> {
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: arn, VersionStage: stage }));
    return SecretString;
  } catch (error) {
    if (stage === 'AWSPREVIOUS' && error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
