import middy from '@middy/core';
import { answerProblems } from '../../shared/answer-problems.ts';
import { createHandler } from './handler.ts';
import { operations } from './operations.ts';

export const handler = middy(createHandler(operations)).use(answerProblems());
