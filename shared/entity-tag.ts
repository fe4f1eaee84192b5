import { createHash } from 'node:crypto';

/** The ETag of a body as it is answered. */
export const entityTag = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

const tagsIn = (header: string): string[] => header.split(',').map((tag) => tag.trim());

/** Whether whoever asks with this `If-None-Match` has it already: any tag of the list, weak or strong, or `*`. */
export const isKnownAs = (etag: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch !== undefined && tagsIn(ifNoneMatch).some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);

/** Whether a change that names these tags in `If-Match` is of what stands: weak ones match nothing, and none at all asks for nothing. */
export const isMadeFrom = (etag: string, ifMatch: string | undefined): boolean =>
  ifMatch === undefined || tagsIn(ifMatch).some((tag) => tag === '*' || tag === etag);
