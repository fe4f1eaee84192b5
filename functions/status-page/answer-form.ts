import { NotNow } from '../../shared/infrastructure-fault.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import type { Instant } from '../../shared/orders/instant.ts';
import type { ActionName } from './actions/action.ts';
import { type Refusal, takeAnswer } from './actions/take-answer.ts';
import { findPage, type PageDependencies } from './find-page.ts';
import { asksOfPage } from './page/page-content.ts';
import { type Page, renderStatusPage } from './page/status-page.ts';
import { areUploaded, type ProblemDependencies, showProblem } from './problem/problem.ts';
import type { SentForm } from './sent-form.ts';

export interface AnswerDependencies extends PageDependencies, ProblemDependencies {
  events: Pick<EventStore, 'ofOrder' | 'append'>;
}

/** Somebody else was quicker by a moment; twice is no coincidence. */
const mostRounds = 3;

/** Takes in a form of a page; gives where on the page its answer stands, or the page that says what is wrong. */
export async function answerForm(
  { token, origin }: { token: string; origin: string },
  action: ActionName,
  form: SentForm,
  now: Instant,
  dependencies: AnswerDependencies,
): Promise<{ taken: string } | { page: Page } | undefined> {
  for (let round = 0; round < mostRounds; round++) {
    const found = await findPage(token, { now, asksForAll: false, reads: 'all' }, dependencies);
    if (!found) return undefined;
    const { facts, heard } = found;
    const { order, path } = facts;
    const refused = async (refusal: Refusal) => ({
      page:
        action === 'problem'
          ? await showProblem(facts, origin, dependencies, refusal)
          : renderStatusPage({ ...facts, refused: refusal }),
    });
    const arePhotosThere = (photos: readonly string[], since: string) =>
      areUploaded(photos, { path, since, order }, dependencies);
    if ('status' in form) return refused({ ...form, action, subject: '', given: {}, faults: {} });
    const standing = { order, asks: asksOfPage(facts), heard, path, now };
    const answered = await takeAnswer(action, form.given, standing, { events: dependencies.events, arePhotosThere });
    if (answered !== 'again') return 'taken' in answered ? answered : refused(answered.refused);
  }
  throw new NotNow(`An answer met others ${mostRounds} times.`);
}
