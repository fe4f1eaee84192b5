import { erasePerson, type PersonDependencies } from '../../../shared/erasure/erase-person.ts';
import type { Answerer } from '../handler.ts';
import { askedPerson } from './asked-person.ts';

/** `DELETE /customers/{contact}?sender=`: what a sender keeps of a person goes; what they said no to stays, under a hash. */
export function eraseCustomer(dependencies: PersonDependencies): Answerer {
  return async (request) => {
    const { person, senderId } = askedPerson(request);
    const { erased, isDone } = await erasePerson(person, senderId, request.now, dependencies);
    return { body: { sender: senderId, erased, done: isDone } };
  };
}
