import { NotNow } from '../../shared/infrastructure-fault.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import type { Instant } from '../../shared/orders/instant.ts';
import type { ActionName } from './actions/action.ts';
import type { Values } from './actions/fields/read-fields.ts';
import { isFromPage } from './actions/same-site.ts';
import { type Refusal, takeAnswer } from './actions/take-answer.ts';
import { findPage, type PageDependencies } from './find-page.ts';
import { asksOfPage } from './page/page-content.ts';
import { type Page, renderStatusPage } from './page/status-page.ts';

export interface AnswerDependencies extends PageDependencies {
  events: Pick<EventStore, 'ofOrder' | 'append'>;
}

/** What a browser sent to an action; no body where it is no form. */
interface Sent {
  action: ActionName;
  headers: Readonly<Record<string, string | undefined>>;
  host: string | undefined;
  body: Uint8Array | undefined;
}

/** More than the longest form takes, percent-encoded. */
const mostBytes = 64 * 1024;
/** Somebody else was quicker by a moment; twice is no coincidence. */
const mostRounds = 3;

/** Takes in a form of a page; gives where on the page its answer stands, or the page that says what is wrong. */
export async function answerForm(
  token: string,
  sent: Sent,
  now: Instant,
  dependencies: AnswerDependencies,
): Promise<{ taken: string } | { page: Page } | undefined> {
  for (let round = 0; round < mostRounds; round++) {
    const found = await findPage(token, { now, asksForAll: false, reads: 'all' }, dependencies);
    if (!found) return undefined;
    const { facts, heard } = found;
    const { order, path } = facts;
    const refused = (refusal: Refusal) => ({ page: renderStatusPage({ ...facts, refused: refusal }) });
    const form = readForm(sent);
    if ('status' in form) return refused({ ...form, action: sent.action, subject: '', given: {}, faults: {} });
    const { action } = sent;
    const standing = { order, asks: asksOfPage(facts), heard, path, now };
    const answered = await takeAnswer({ action, given: form.given }, standing, dependencies.events);
    if (answered !== 'again') return 'taken' in answered ? answered : refused(answered.refused);
  }
  throw new NotNow(`An answer met others ${mostRounds} times.`);
}

function readForm({ headers, host, body }: Sent): { given: Values } | Pick<Refusal, 'status' | 'notice'> {
  if (!isFromPage(headers, host)) return { status: 403, notice: 'unknown' };
  if (!body) return { status: 415, notice: 'unknown' };
  if (body.byteLength > mostBytes) return { status: 413, notice: 'tooLarge' };
  return { given: Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body))) };
}
