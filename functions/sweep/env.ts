/** A sweep finishes what `notify` left unfinished, and needs to know what that does. */
export { environment } from '../notify/env.ts';
