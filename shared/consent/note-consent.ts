import { NotNow } from '../infrastructure-fault.ts';
import { type ConsentNote, type ContactId, withNote } from './contact.ts';
import type { ContactStore } from './contact-store.ts';

/** More often than this two writers meeting is no coincidence. */
const mostConflicts = 5;

/** Notes something about an address; noted again, it changes nothing. */
export async function noteConsent(contacts: ContactStore, id: ContactId, note: ConsentNote): Promise<void> {
  for (let round = 0; round < mostConflicts; round++) {
    const before = await contacts.find(id);
    const after = withNote(id, before, note);
    if (after === before || (await contacts.save(after)) === 'saved') return;
  }
  throw new NotNow(`A contact changed ${mostConflicts} times meanwhile.`);
}
