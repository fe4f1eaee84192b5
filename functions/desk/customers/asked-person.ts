import { type Person, personBy } from '../../../shared/erasure/person.ts';
import { faulty, notFound } from '../problems.ts';
import type { DeskRequest } from '../request.ts';

/** The person whom a request names by an address, and the sender that the colleague may see. */
export function askedPerson({
  colleague,
  parameters: { contact = '' },
  query: { sender: senderId = 'default' },
}: DeskRequest): { person: Person; senderId: string } {
  if (!colleague.sees(senderId)) throw notFound('sender');
  const person = personBy(contact);
  if (person) return { person, senderId };
  throw faulty('This is nobody', [
    { path: '/contact', detail: 'Name a whole e-mail address, or a phone number with its country code: +46….' },
  ]);
}
