import * as z from 'zod';
import { CommandFault } from '../command-fault.ts';

/** Settings as they are written. */
export type Document = Record<string, unknown>;

/** What the desk has of a sender. */
interface Standing {
  document: Document;
  version: number;
}

/** What came of a document that was sent: why it was refused, each reason with its pointer, or what may not be meant so. */
type Saved = { version: number; warnings: string[] } | { refused: { path: string; detail: string }[] };

export interface Desk {
  address: string;
  ids(): Promise<string[]>;
  find(id: string): Promise<Standing | undefined>;
  /** Saves on top of that version, and of no other. */
  save(id: string, document: Document, onTopOf: number): Promise<Saved>;
}

const listed = z.object({ senders: z.array(z.object({ id: z.string() })) });
const standing = z.object({ settings: z.record(z.string(), z.unknown()), version: z.number() });
const saved = z.object({ version: z.number(), warnings: z.array(z.object({ detail: z.string() })) });
const problem = z.object({
  code: z.string().optional(),
  detail: z.string().optional(),
  faults: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
});

/** The desk's API at an address, for whoever holds the token. */
export function deskAt(address: string, token: string): Desk {
  const senderUrl = (id: string) => `/senders/${encodeURIComponent(id)}`;
  return {
    address,
    ids: async () => listed.parse(await answered(await call('GET', '/senders'))).senders.map(({ id }) => id),

    async find(id) {
      const response = await call('GET', senderUrl(id));
      if (response.status === 404) return undefined;
      const { settings, version } = standing.parse(await answered(response));
      return { document: settings, version };
    },

    async save(id, document, onTopOf) {
      const response = await call('PUT', senderUrl(id), document, { 'if-match': `"${onTopOf}"` });
      if ([404, 412, 422].includes(response.status)) {
        const { faults, detail = '' } = problem.parse(await response.json());
        return {
          refused: response.status === 412 ? [{ path: '', detail: changed }] : (faults ?? [{ path: '', detail }]),
        };
      }
      const { version, warnings } = saved.parse(await answered(response));
      return { version, warnings: warnings.map((one) => one.detail) };
    },
  };

  async function call(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
    try {
      return await fetch(address + path, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    } catch (error) {
      const { cause } = error as { cause?: Error };
      const why = cause?.message ?? String(error);
      throw new CommandFault('unreachable', `${address} was not reached (${why}). Check --to and the network.`);
    }
  }
}

const changed =
  'somebody else changed these settings since this file was made. Commit yours, pull, put both together in git, and push again.';

async function answered(response: Response): Promise<unknown> {
  if (response.ok) return response.json();
  const remedies: Record<number, string> = {
    401: 'The token is none or too old; they last an hour. Put a new one into WAYPOST_DESK_TOKEN.',
    404: 'Is that the ApiUrl of a Waypost?',
  };
  throw new CommandFault('refused', `${response.url} answered ${response.status}. ${remedies[response.status] ?? ''}`);
}
