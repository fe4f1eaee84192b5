import * as z from 'zod/mini';

/** It reads nothing: what it tells is in its bundle. */
export const environment = z.object({});
