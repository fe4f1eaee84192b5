import { ProblemError } from '../../shared/problem.ts';

/** What is wrong with a document: where (JSON pointer), and in a sentence. */
export interface Fault {
  path: string;
  detail: string;
}

/** Nothing there, or nothing that this colleague may see: both are answered alike. */
export const notFound = (what: string) =>
  new ProblemError({
    status: 404,
    code: 'not_found',
    title: `There is no such ${what}`,
    detail: `Check its name, and that you belong to a group that may see it.`,
  });

/** Everything that is wrong, at once. */
export const faulty = (title: string, faults: readonly Fault[]) =>
  new ProblemError({
    status: 422,
    code: 'faulty',
    title,
    detail: 'Each fault is listed in "faults" with the path to it. Nothing was changed.',
    more: { faults },
  });

/** What is wrong, as a problem tells it; nothing where it is another error. */
export function faultsIn(error: unknown): readonly Fault[] | undefined {
  const isFaulty = error instanceof ProblemError && error.problem.code === 'faulty';
  return isFaulty ? (error.problem.more?.faults as Fault[] | undefined) : undefined;
}

export const changedMeanwhile = (version: number) =>
  new ProblemError({
    status: 412,
    code: 'changed_meanwhile',
    title: 'Somebody else changed these settings meanwhile',
    detail: `The current version is ${version}. Read it, make your change there, and send it again.`,
    more: { version },
    headers: { etag: `"${version}"` },
  });
