import { randomInt } from 'node:crypto';
import { json, jsonError, jsonOf, operationOf, type Service } from './call.ts';

/** What a secret holds now, and what it held before. */
export interface SecretValues {
  AWSCURRENT: string;
  AWSPREVIOUS?: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A value as Secrets Manager makes one up without punctuation. */
export const generatedSecret = (length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/** Secrets Manager, with the values that this run made up; `read` hears which are handed out. */
export function secretsManager(
  secrets: Map<string, SecretValues>,
  read: (value: string) => void = () => undefined,
): Service {
  return {
    asks: (call) => [{ action: `secretsmanager:${operationOf(call)}`, resource: String(jsonOf(call).SecretId) }],
    refuse: (_, action) => jsonError(400, 'AccessDeniedException', `not authorized to perform ${action}`),
    answer(call) {
      const { SecretId, VersionStage = 'AWSCURRENT' } = jsonOf(call);
      const SecretString = secrets.get(String(SecretId))?.[VersionStage as keyof SecretValues];
      if (SecretString === undefined) {
        return Promise.resolve(
          jsonError(400, 'ResourceNotFoundException', "Secrets Manager can't find the specified secret value."),
        );
      }
      read(SecretString);
      return Promise.resolve(json({ ARN: SecretId, SecretString, VersionStages: [VersionStage] }));
    },
  };
}
