import { createHmac } from 'node:crypto';
import type { System } from '../senders/system.ts';

/** The secrets of a system's webhooks, `whsec_` and base64: the current one, and the one before where there was one. */
export const systemSecrets = (secret: string, senderId: string, { id, secretVersion }: System): string[] =>
  [secretVersion, secretVersion - 1]
    .filter((version) => version > 0)
    .map(
      (version) =>
        `whsec_${createHmac('sha256', secret).update(`SYSTEM#${senderId}#${id}#${version}`).digest('base64')}`,
    );
