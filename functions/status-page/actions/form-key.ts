import { createHmac } from 'node:crypto';
import { isSameSecret } from '../../../shared/same-secret.ts';
import { shortHash } from '../../../shared/short-hash.ts';
import type { PlacedAsk } from './actions.ts';
import type { ActionName, Said } from './action.ts';

type Form = Pick<PlacedAsk, 'subject' | 'since'> & { action: ActionName | 'messages' | 'push' };

const keyLetters = 22;

/**
 * What a form carries to show that this page made it, for this link, this question and what stood then (`path` is the
 * link's, `/t/<token>`).
 *
 * No secret of ours goes into it, as none is needed: there is no cookie that a stranger's page could have a browser send along,
 * so a forged POST would have to name the link itself, whose token is 96 bits that only its holder knows; and whoever
 * holds the link may answer. The key keeps out what else knows the address: whoever posts to it without having read
 * the page (scanners, replayed forms of another question), and a form whose fields were put together elsewhere.
 */
export const formKey = (path: string, { action, subject, since }: Form): string =>
  createHmac('sha256', path)
    .update(JSON.stringify(['form', action, subject, since]))
    .digest('base64url')
    .slice(0, keyLetters);

export const isKeyOf = (path: string, form: Form, given: string | undefined): boolean =>
  isSameSecret(formKey(path, form), given ?? '');

/**
 * The id of the event that a form's answer becomes. A form sent twice makes one event; and of two that were made of
 * the same, and would replace the same answer, only the first is kept. Answers that add up differ by what they say.
 */
export function eventIdOf(path: string, form: Form, { data }: Pick<Said, 'data'>, addsUp = false): string {
  const what = [path, form.action, form.subject, form.since, ...(addsUp ? [data] : [])];
  return `${form.action}-${shortHash(JSON.stringify(what), keyLetters)}`;
}
