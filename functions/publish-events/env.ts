import * as z from 'zod/mini';

export const environment = z.object({
  /** The bus that facts are put on, by its name. */
  EVENT_BUS: z.string(),
  /** Who looks through the photos that events name. */
  PHOTOS_FUNCTION_ARN: z.string(),
});
