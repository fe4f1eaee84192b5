import type { Message } from './message.ts';

/** A message that somebody had said again says for whom, whatever comes of it. */
export const withWhoAsked = <Told extends Message>(message: Told): Told =>
  message.again ? { ...message, verdict: `${message.verdict} (again, for ${message.again.by})` } : message;
