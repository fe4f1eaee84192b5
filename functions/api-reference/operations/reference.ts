import * as z from 'zod/mini';
import { named, type Operations } from '../operation.ts';

const tag = 'Reference';
const access = 'open';

export const referenceOperations = {
  'GET /openapi.json': {
    ...{ tag, access },
    summary: 'This document.',
    answers: {
      200: { description: 'OpenAPI 3.1.', body: named('OpenApiDocument', z.record(z.string(), z.unknown())) },
    },
    problems: ['fault'],
  },
  'GET /docs': {
    ...{ tag, access },
    summary: 'This document, to be read.',
    answers: {
      200: { description: 'A page.', body: named('Page', z.string()), mediaType: 'text/html; charset=utf-8' },
    },
    problems: ['fault'],
  },
} satisfies Operations;
