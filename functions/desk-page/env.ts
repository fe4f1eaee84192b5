import * as z from 'zod/mini';
import { environment as deskEnvironment } from '../desk/env.ts';

const { PHOTO_BUCKET: _, ERASURES_TABLE: __, ...shape } = deskEnvironment.shape;

export const environment = z.object({
  ...shape,
  /** The user pool that colleagues sign in at, and the client that the desk is there. */
  ISSUER: z.url(),
  CLIENT_ID: z.string(),
  /** Where the page is, without a slash at the end. */
  DESK_URL: z.url(),
});
