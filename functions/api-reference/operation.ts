import type * as z from 'zod/mini';
import type { ProblemCode } from '../../shared/problem-codes.ts';

/** A schema with the name that it has in the document. */
export interface Named {
  id: string;
  schema: z.core.$ZodType;
}
export const named = (id: string, schema: z.core.$ZodType): Named => ({ id, schema });

export interface Parameter {
  name: string;
  in: 'query' | 'header';
  description: string;
  required?: true;
  schema: object;
}

/** An answer that is no problem. */
export interface Answer {
  description: string;
  body?: Named;
  mediaType?: string;
}

/** What there is to know of a route: who declares one here has it in the document, on its page, in the client and in the tests. */
export interface Operation {
  tag: string;
  /** What it does, in a sentence. */
  summary: string;
  /** Whatever else there is to know. */
  description?: string;
  /** Who is let in: whoever signs by a webhook's secret, whoever holds a token of the user pool, or everybody. */
  access: 'signature' | 'token' | 'open';
  parameters?: readonly Parameter[];
  body?: Named & { description?: string; optional?: true; example?: unknown };
  /** By status. */
  answers: Readonly<Record<number, Answer>>;
  problems: readonly ProblemCode[];
}

/** The operations of an API by route key, such as `GET /senders/{id}`. */
export type Operations<Key extends string = string> = Readonly<Record<Key, Operation>>;
