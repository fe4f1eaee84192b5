import * as z from 'zod/mini';
import { eventTypes } from '../orders/event.ts';
import { visitKinds } from '../orders/event-data.ts';
import { translated } from './translated.ts';

/** A name by language; where there is none, the id in plain words stands. */
const names = translated(80);

export const stageId = z
  .string()
  .check(
    z.regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be lower-case letters, digits and underscores, such as in_production'),
  );

/** A step of an order type's own process: `stage.<id>` is the event that reaches it. */
const stage = z.strictObject({
  id: stageId,
  name: z.optional(names),
  /** The customer is asked for their word, also where the event asks no question of its own. */
  approval: z._default(z.boolean(), false),
  /** May be left out: the page does not show it before it is reached. */
  optional: z._default(z.boolean(), false),
  /** What reaches it too, besides its own event: `{"event": "visit.completed", "kind": "appointment"}`. */
  alsoBy: z.optional(z.strictObject({ event: z.enum(eventTypes), kind: z.optional(z.enum(visitKinds)) })),
});
export type Stage = z.output<typeof stage>;

/** What kind of order it is: its stages in their sequence, and until which of them the customer may cancel. */
const orderType = z
  .strictObject({
    name: z.optional(names),
    stages: z.array(stage).check(z.minLength(1), z.maxLength(30)),
    /** The customer may cancel on the page until this stage is reached; left out, never. */
    cancellableUntil: z.optional(stageId),
  })
  .check(
    z.refine(
      ({ stages }) => new Set(stages.map(({ id }) => id)).size === stages.length,
      'names a stage twice: give each an id of its own',
    ),
    z.refine(
      ({ stages, cancellableUntil }) => !cancellableUntil || stages.some(({ id }) => id === cancellableUntil),
      'has no such stage as "cancellableUntil" names',
    ),
  );
export type OrderType = z.output<typeof orderType>;

/** Stands for every order that is of no type that is named. */
export const anyOrderType = '*';

/** Order types by the name that `order.orderType` gives them; `*` stands for all others. */
export const orderTypes = z
  .record(z.string().check(z.minLength(1), z.maxLength(100)), orderType)
  .check(z.refine((types) => Object.keys(types).length <= 50, 'are too many: at most 50'));
