import type { MiddlewareObj } from '@middy/core';
import { log } from './log.ts';
import { logFault } from './log-fault.ts';
import { ProblemError, problemResponse } from './problem.ts';

/** Turns what a handler throws into an answer: a problem as it is, anything else into a plain 500 whose id the log explains. */
export const answerProblems = (): MiddlewareObj => ({
  onError(request) {
    const { error } = request;
    if (error instanceof ProblemError) {
      log.info('refused', { problem: error.problem.code, status: error.problem.status });
      request.response = problemResponse(error.problem);
      return;
    }
    const id = logFault(error);
    request.response = problemResponse({
      status: 500,
      code: 'fault',
      title: 'Something went wrong on our side',
      detail: `Please try again. If it happens again, tell the operator this id: ${id}`,
      more: { id },
    });
  },
});
