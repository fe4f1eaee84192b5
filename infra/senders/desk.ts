import { apiClient } from '../client/api-client.ts';
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

/** The desk's API at an address, for whoever holds the token. */
export function deskAt(address: string, token: string): Desk {
  const client = apiClient(address, token);
  client.use({
    onResponse({ response }) {
      const type = response.headers.get('content-type') ?? '';
      if (!type.includes('json')) throw refused(response, 'Is that the ApiUrl of a Waypost?');
    },
    onError({ error }) {
      const { cause } = error as { cause?: Error };
      const why = cause?.message ?? String(error);
      return new CommandFault('unreachable', `${address} was not reached (${why}). Check --to and the network.`);
    },
  });
  return {
    address,
    async ids() {
      const ids: string[] = [];
      let cursor: string | undefined;
      do {
        const query = cursor === undefined ? {} : { cursor };
        const { data, response } = await client.GET('/senders', { params: { query } });
        if (!data) throw refused(response);
        ids.push(...data.senders.map(({ id }) => id));
        cursor = data.next;
      } while (cursor !== undefined);
      return ids;
    },

    async find(id) {
      const { data, response } = await client.GET('/senders/{id}', { params: { path: { id } } });
      if (response.status === 404) return undefined;
      if (!data) throw refused(response);
      return { document: data.settings, version: data.version };
    },

    async save(id, document, onTopOf) {
      const { data, error, response } = await client.PUT('/senders/{id}', {
        params: { path: { id }, header: { 'If-Match': `"${onTopOf}"` } },
        // It is the desk that says what is wrong with it.
        body: document as never,
      });
      if (data) return { version: data.version, warnings: data.warnings.map(({ detail }) => detail) };
      if (response.status === 412) return { refused: [{ path: '', detail: changed }] };
      if ('faults' in error && error.faults) return { refused: error.faults };
      if ('detail' in error) return { refused: [{ path: '', detail: error.detail }] };
      throw refused(response);
    },
  };
}

const changed =
  'somebody else changed these settings since this file was made. Commit yours, pull, put both together in git, and push again.';

const remedies: Record<number, string> = {
  401: 'The token is none or too old; they last an hour. Put a new one into WAYPOST_DESK_TOKEN.',
  404: 'Is that the ApiUrl of a Waypost?',
};

const refused = ({ url, status }: Response, remedy = remedies[status] ?? '') =>
  new CommandFault('refused', `${url} answered ${status}. ${remedy}`);
