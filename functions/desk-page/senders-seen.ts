import type { FindSender } from '../../shared/senders/find-sender.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import type { SenderStore } from '../../shared/senders/sender-store.ts';
import type { Colleague } from '../desk/colleague.ts';

interface SendersSeenDependencies {
  senders: Pick<SenderStore, 'ids'>;
  /** The senders as the account's file has them: the first is the first to be offered. */
  ofAccount: readonly Sender[];
  findSender: FindSender;
}

/** The senders that a colleague sees. */
export const sendersSeen =
  ({ senders, ofAccount, findSender }: SendersSeenDependencies) =>
  async (colleague: Colleague): Promise<Sender[]> => {
    const ids = [...new Set([...ofAccount.map(({ id }) => id), ...(await senders.ids())])].filter(colleague.sees);
    const found = await Promise.all(ids.map(findSender));
    return found.flatMap((sender) => sender ?? []);
  };
