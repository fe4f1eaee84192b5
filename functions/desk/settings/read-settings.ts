import { type Sender, sender as senderSchema } from '../../../shared/senders/sender.ts';
import type { SenderStore, Settings } from '../../../shared/senders/sender-store.ts';
import type { Answerer, DeskAnswer } from '../handler.ts';
import { pageOf, wantedOf } from '../list-page.ts';
import { notFound } from '../problems.ts';
import type { DeskDependencies } from '../routes.ts';

export type SettingsDependencies = Pick<
  DeskDependencies,
  'senders' | 'ofAccount' | 'emailIdentities' | 'statusPageUrl' | 'sending'
>;

/** What somebody saved, or, as version 0, what the account's file says. */
export type CurrentSettings = Settings | (Pick<Settings, 'senderId' | 'document'> & { version: 0 });

export async function findSettings(
  senderId: string,
  { senders, ofAccount }: { senders: Pick<SenderStore, 'find'>; ofAccount: DeskDependencies['ofAccount'] },
): Promise<CurrentSettings | undefined> {
  const saved = await senders.find(senderId);
  if (saved) return saved;
  const document = ofAccount.find(({ id }) => id === senderId);
  return document && { senderId, document, version: 0 };
}

/** A sender by its settings as they stand now. */
export async function findSender(
  senderId: string,
  dependencies: Parameters<typeof findSettings>[1],
): Promise<Sender | undefined> {
  const settings = await findSettings(senderId, dependencies);
  return settings && senderSchema.parse(settings.document);
}

/** `GET /senders`: those that the colleague may see, by their ids. */
export function listSenders(dependencies: SettingsDependencies): Answerer {
  return async (request) => {
    const wanted = wantedOf(request, 'senders');
    const { after = '' } = wanted;
    const ofAccount = dependencies.ofAccount.map(({ id }) => id);
    const all = [...new Set([...ofAccount, ...(await dependencies.senders.ids())])].filter(request.colleague.sees);
    const ids = all.filter((id) => id > after).sort();
    const { items, ...more } = pageOf(ids, wanted, 'senders', (id) => id);
    const found = await Promise.all(items.map((id) => findSettings(id, dependencies)));
    return { body: { senders: found.flatMap((settings) => (settings ? [summaryOf(settings)] : [])), ...more } };
  };
}

/** `GET /senders/{id}`: the settings as they were written, with their version. */
export function readSettings(dependencies: SettingsDependencies): Answerer {
  return async ({ colleague, parameters: { id = '' } }) => {
    const settings = colleague.sees(id) ? await findSettings(id, dependencies) : undefined;
    if (!settings) throw notFound('sender');
    return answerOf(settings);
  };
}

/** How settings are answered: their version is their ETag too. */
export const answerOf = (settings: CurrentSettings, more: object = {}): DeskAnswer => ({
  body: { ...summaryOf(settings), settings: settings.document, ...more },
  headers: { etag: `"${settings.version}"` },
});

const summaryOf = ({ senderId, document, ...rest }: CurrentSettings) => ({
  id: senderId,
  name: document.name,
  ...rest,
});
