import { paginateScan } from '@aws-sdk/client-dynamodb';
import { contact, withNote } from '../../shared/consent/contact.ts';
import type { ContactStore } from '../../shared/consent/contact-store.ts';
import { noteConsent } from '../../shared/consent/note-consent.ts';
import { type DynamoTable, fromItem, toItem } from '../../shared/dynamo-table.ts';
import { after, type Instant } from '../../shared/orders/instant.ts';
import { contactKey } from '../../shared/orders/keys.ts';

/** A carrier's last word of a message comes within a week of what it is about. */
const millisecondsHeardLater = 7 * 86_400_000;

/**
 * Notes in the restored table what recipients said to being written to since the backup, as the former table knows it:
 * STOP, complaints, unsubscriptions, and that one was taken back. What is known there already changes nothing. Gives how
 * many there were. Preferences stay behind: they may be of somebody who was erased.
 */
export async function carryOverWords(
  { client }: Pick<DynamoTable, 'client'>,
  TableName: string,
  backupAt: Instant,
  contacts: ContactStore,
): Promise<number> {
  let carried = 0;
  const since = after(backupAt, -millisecondsHeardLater);
  const FilterExpression = 'sk = :contact';
  const ExpressionAttributeValues = toItem({ ':contact': contactKey });
  const pages = paginateScan({ client }, { TableName, FilterExpression, ExpressionAttributeValues });
  for await (const { Items = [] } of pages) {
    for (const { channel, hash, history } of Items.map((item) => contact.parse(fromItem(item)))) {
      const id = { channel, hash };
      const recent = history.filter(({ at }) => at > since);
      if (recent.length === 0) continue;
      const known = await contacts.find(id);
      for (const note of recent.filter((one) => withNote(id, known, one) !== known)) {
        await noteConsent(contacts, id, note);
        carried++;
      }
    }
  }
  return carried;
}
