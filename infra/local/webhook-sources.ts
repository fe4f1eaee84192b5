import * as z from 'zod/mini';
import { jsonText } from '../../shared/env.ts';
import type { LocalStack } from './local-stack.ts';

const sources = jsonText(z.array(z.object({ name: z.string(), kind: z.string(), proof: z.string() })));

/** The sources with a kind: where each sends its webhooks to, and the secret or token that it has now. */
export function webhookSources(stack: LocalStack): object[] {
  const { SOURCES } = stack.wiring.functions.find(({ environment }) => 'SECRETS' in environment)?.environment ?? {};
  return sources.parse(SOURCES ?? '[]').map(({ name, kind, proof }) => ({
    name,
    kind,
    url: `${stack.api}/webhooks/${name}`,
    [proof === 'token' ? 'token' : 'secret']: stack.secretOf(name).AWSCURRENT,
  }));
}
