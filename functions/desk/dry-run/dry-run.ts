import * as z from 'zod/mini';
import { UnfoldableEvent } from '../../../shared/orders/fold.ts';
import { sender as senderSchema } from '../../../shared/senders/sender.ts';
import type { Answerer } from '../handler.ts';
import { faulty, notFound } from '../problems.ts';
import type { DeskDependencies } from '../routes.ts';
import { findSettings } from '../settings/read-settings.ts';
import { parseEvents } from './parse-events.ts';
import { tryEvents } from './try-events.ts';

export const dryRunBody = z.strictObject({ events: z.array(z.unknown()).check(z.minLength(1), z.maxLength(100)) });

/** `POST /senders/{id}/dry-run`: what these events would make us say, to whom, when and why. Nothing is written. */
export function dryRun(dependencies: DeskDependencies): Answerer {
  return async ({ colleague, parameters: { id = '' }, body, now }) => {
    const settings = colleague.sees(id) ? await findSettings(id, dependencies) : undefined;
    if (!settings) throw notFound('sender');
    const given = dryRunBody.safeParse(body());
    if (!given.success) {
      throw faulty('There are no events', [{ path: '/events', detail: 'Send 1 to 100 events: {"events":[…]}.' }]);
    }
    const parsed = parseEvents(given.data.events, id, now);
    if ('faults' in parsed) throw faulty('These events can not be tried', parsed.faults);
    const { pauses } = await dependencies.senders.pauses();
    const sender = { ...senderSchema.parse(settings.document), pauses };
    try {
      return { body: await tryEvents(parsed.events, sender, dependencies) };
    } catch (error) {
      if (!(error instanceof UnfoldableEvent)) throw error;
      throw faulty('These events can not be tried', [{ path: '/events', detail: error.message }]);
    }
  };
}
