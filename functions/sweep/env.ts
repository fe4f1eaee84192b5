import * as z from 'zod/mini';
import { environment as notifyEnvironment } from '../notify/env.ts';

/** A sweep finishes what `notify` left unfinished, and needs to know what that does. */
export const environment = z.object({
  ...notifyEnvironment.shape,
  /** The queue of the calls that nobody could complete: how many there are is part of the light. */
  DEAD_LETTERS_URL: z.url(),
});
