import { apiClient } from '../client/api-client.ts';
import type { components } from '../client/openapi.ts';
import type { eventFrom } from './event.ts';
import type { Target } from './target.ts';

type Outcome = components['schemas']['DryRunOutcome']['events'][number];

/**
 * What an event will make the Waypost of this machine say, a line a message, or why it makes it say nothing: the desk's
 * dry run of it, asked before it is sent. Nothing where the desk does not answer.
 */
export async function outlookOf(
  event: ReturnType<typeof eventFrom>,
  { api, deskToken }: Pick<Target, 'api' | 'deskToken'>,
): Promise<string | undefined> {
  if (api === undefined || deskToken === undefined) return undefined;
  const { senderId = 'default' } = event;
  try {
    const params = { path: { id: senderId } };
    const { data } = await apiClient(api, deskToken).POST('/senders/{id}/dry-run', {
      params,
      body: { events: [event] },
    });
    return data && inWords(data.events, senderId);
  } catch {
    return undefined;
  }
}

function inWords(outcomes: readonly Outcome[], senderId: string): string | undefined {
  const messages = outcomes.flatMap((outcome) => outcome.messages);
  if (messages.length > 0) return messages.map(lineOf).join('\n');
  const [first] = outcomes;
  if (first === undefined || first.silence === 'known already') return undefined;
  if (first.why !== undefined) return `Nobody hears of it: ${first.why}.`;
  return `Nobody hears of it: no rule of the sender "${senderId}" has anything new to say of it (README, "What a rule can say").`;
}

const lineOf = ({ channel, to, message, verdict }: Outcome['messages'][number]): string =>
  `  ${channel}${to === undefined ? '' : ` to ${to}`}, ${message}: ${verdict}`;
