import type { components } from '../client/openapi.ts';
import { CommandFault } from '../command-fault.ts';
import type { Target } from './target.ts';

/** What Waypost answers, or nothing of it where somebody else did. */
type Answer = Partial<components['schemas']['ReceivedEvents'] & components['schemas']['Problem']>;

/** What the API's answer means, in a sentence, what comes of it (`outlook`, where that is known), and where to look next. */
export async function tell(
  response: Response,
  sent: { id: string; type: string; orderId: string },
  { target, outlook }: { target: Target; outlook: string | undefined },
): Promise<string> {
  const answer = await bodyOf(response);
  const rejected = answer.rejected?.flatMap(({ faults, ...fault }) => faults ?? [fault]) ?? [];
  if (rejected.length > 0) {
    const lines = rejected.map(({ path, detail }) => `  ${path || 'the event'}: ${detail}`);
    throw new CommandFault('refused', `Waypost refused ${sent.type}:\n${lines.join('\n')}`);
  }
  if (!response.ok) throw new CommandFault('refused', `Waypost refused ${sent.type}: ${refusal(response, answer)}`);
  const look = target.console
    ? `${outlook ? 'See it in the console' : 'See who hears of it'}: ${orderOn(target.console, sent.orderId)}`
    : 'Who hears of it is decided now.';
  if (answer.duplicates) return `Waypost had event ${sent.id} already: nothing changes.\n${look}`;
  const told = [`Waypost accepted ${sent.type} of order ${sent.orderId}.`, outlook, look].filter(Boolean);
  return told.join('\n');
}

const orderOn = (console: string, orderId: string) => new URL(`/#order=${encodeURIComponent(orderId)}`, console).href;

function refusal({ status, url }: Response, { code, title, detail }: Answer): string {
  const remedies: Record<string, string> = {
    signature_wrong: ' Check --secret or WAYPOST_WEBHOOK_SECRET against the secret of the source.',
  };
  if (!title && !detail) return `${status} from ${url}. Is that the address of its API?`;
  return `${detail ?? title} (${status}${code ? `, ${code}` : ''})${remedies[code ?? ''] ?? ''}`;
}

async function bodyOf(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch {
    return {};
  }
}
