import { answerTo } from '../../../shared/orders/answers.ts';
import type { FileForms } from '../../../shared/photos/photo-files.ts';
import type { Refusal } from '../actions/take-answer.ts';
import type { StatusPageFacts } from '../page/page-content.ts';
import { type Page, renderStatusPage } from '../page/status-page.ts';
import { renderProblem } from './problem-page.ts';
import { incomingKey, lookAtUploads, photoIds, type ReadBeginning } from './uploads.ts';

export interface ProblemDependencies {
  readBeginning: ReadBeginning;
  photoForms: FileForms;
}

/** More than a photo may have, so that one that is a little too large is told of by the page and not by S3. */
const mostBytesPosted = 40 * 1024 * 1024;

/**
 * The page of a problem, with what was uploaded for it so far, looked at anew, and the form by which the next photo goes
 * to the bucket itself: a function takes in a few megabytes and no more. `origin` is where the page is. Where nothing can
 * be reported, the order's own page.
 */
export async function showProblem(
  facts: StatusPageFacts,
  origin: string,
  { readBeginning, photoForms }: ProblemDependencies,
  refused?: Refusal,
): Promise<Page> {
  const { order, path } = facts;
  const ids = photoIds(path, answerTo(order, 'problem')?.at ?? '');
  const { photos: uploaded, isAnyBad } = await lookAtUploads(ids, order, readBeginning);
  const next = ids.find((id) => !uploaded.some((photo) => photo.id === id));
  const back = `${origin}${path}/problem`;
  const upload = next && (await photoForms.toPost(incomingKey(order, next), mostBytesPosted, back));
  const page = renderProblem({ ...facts, refused, uploaded, isAnyBad, upload: upload || undefined });
  return page ?? renderStatusPage({ ...facts, refused });
}

/** Whether photos that a report names were uploaded for it, and lie there. */
export async function areUploaded(
  photos: readonly string[],
  { path, since, order }: { path: string; since: string; order: StatusPageFacts['order'] },
  { readBeginning }: Pick<ProblemDependencies, 'readBeginning'>,
): Promise<boolean> {
  const own = photoIds(path, since);
  if (!photos.every((id) => own.includes(id))) return false;
  return (await lookAtUploads(photos, order, readBeginning)).photos.length === photos.length;
}
