import { systemSecrets } from '../../shared/channels/system-secret.ts';
import type { SenderStore } from '../../shared/senders/sender-store.ts';
import { type Sender, sender as senderSchema } from '../../shared/senders/sender.ts';
import type { Answerer } from './handler.ts';
import { notFound } from './problems.ts';

interface SystemsDependencies {
  senders: Pick<SenderStore, 'find'>;
  ofAccount: readonly Sender[];
  linkSecret(): Promise<string>;
}

/** `GET /senders/{id}/systems`: the sender's systems, each with the secrets by which it knows our webhooks, the current one first. */
export function listSystems({ senders, ofAccount, linkSecret }: SystemsDependencies): Answerer {
  return async ({ colleague, parameters: { id = '' } }) => {
    if (!colleague.sees(id)) throw notFound('sender');
    const settings = await senders.find(id);
    const sender = settings ? senderSchema.parse(settings.document) : ofAccount.find((one) => one.id === id);
    if (!sender) throw notFound('sender');
    const secret = await linkSecret();
    const systems = sender.systems.map((system) => ({
      id: system.id,
      url: system.url,
      secrets: systemSecrets(secret, id, system),
    }));
    return { body: { systems } };
  };
}
