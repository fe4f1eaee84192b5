import { eventFaultCodes } from '../../shared/event-fault-codes.ts';
import { type ProblemCode, problemCodes } from '../../shared/problem-codes.ts';
import type { Operation } from './operation.ts';
import { type JsonSchema, refTo } from './schemas.ts';

const text = { type: 'string' };
const fault = {
  type: 'object',
  properties: { path: { ...text, description: 'A JSON pointer.' }, detail: text },
  required: ['path', 'detail'],
};

/** What problems are, and what API Gateway answers by itself. */
export const problemSchemas = (closed: boolean): Record<string, JsonSchema> => ({
  Problem: {
    type: 'object',
    description: 'RFC 9457, with a code that stays the same.',
    properties: {
      ...{ type: { const: 'about:blank' }, status: { type: 'integer' }, code: { enum: Object.keys(problemCodes) } },
      ...{ title: text, detail: text },
      id: { ...text, description: 'Of a fault of ours: the log explains it.' },
      version: { type: 'integer', description: 'Of what changed meanwhile: what stands.' },
      faults: { type: 'array', items: fault },
      accepted: { type: 'integer' },
      duplicates: { type: 'integer' },
      ignored: {
        type: 'array',
        items: { type: 'object', properties: { index: { type: 'integer' }, code: text }, required: ['code'] },
      },
      rejected: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            index: { type: 'integer' },
            code: { enum: Object.keys(eventFaultCodes) },
            ...fault.properties,
            faults: {
              type: 'array',
              items: {
                type: 'object',
                properties: { code: { enum: Object.keys(eventFaultCodes) }, ...fault.properties },
              },
            },
          },
          required: ['code', 'path', 'detail'],
        },
      },
    },
    required: ['type', 'status', 'code', 'title', 'detail'],
    ...(closed ? { additionalProperties: false } : {}),
  },
  GatewayMessage: {
    type: 'object',
    description: 'What API Gateway answers before any function is asked.',
    properties: { message: text },
    required: ['message'],
  },
});

const byGateway = { 'application/json': { schema: refTo('GatewayMessage') } };
const retryAfter = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } };

/** The answers of an operation that are problems, by status. */
export function problemAnswers({ problems, access }: Operation): Record<number, JsonSchema> {
  const statuses = new Map<number, ProblemCode[]>();
  for (const code of problems) {
    const { status } = problemCodes[code];
    statuses.set(status, [...(statuses.get(status) ?? []), code]);
  }
  const answers = [...statuses].map(([status, codes]) => [status, answerFor(codes)] as const);
  return Object.fromEntries([
    ...(access === 'token' ? [[401, { description: 'The token is none, or too old.', content: byGateway }]] : []),
    [429, { description: 'The whole API is asked too often. Wait a second.', content: byGateway }],
    ...answers.map(([status, answer]) => [
      status,
      status === 429 ? { ...answer, content: { ...answer.content, ...byGateway } } : answer,
    ]),
  ]) as Record<number, JsonSchema>;
}

const mayBeLater = new Set<ProblemCode>(['not_written', 'too_many_requests', 'request_under_way']);

const answerFor = (codes: readonly ProblemCode[]) => ({
  description: codes
    .map((code) => `\`${code}\`: ${problemCodes[code].meaning} ${problemCodes[code].remedy}`)
    .join('\n\n'),
  ...(codes.some((code) => mayBeLater.has(code)) ? { headers: retryAfter } : {}),
  content: {
    'application/problem+json': {
      schema: { ...refTo('Problem'), properties: { code: { enum: codes } } },
    },
  },
});
