import type { Contact, ContactId } from './contact.ts';

/** Where it is kept what addresses have said to being written to: for good, since a no has no end. */
export interface ContactStore {
  find(id: ContactId): Promise<Contact | undefined>;
  /** Takes the place of the version before; a conflict is somebody else's of the same number. */
  save(contact: Contact): Promise<'saved' | 'conflict'>;
}
