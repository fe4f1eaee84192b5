import { messageOf } from './message-names.js';

/** What waits, by when it goes: each schedule with its message, where that is known. */
export const heldMessages = ({ schedules, messages }) =>
  schedules
    .map(({ name, at, messageId }) => ({ name, at, message: messageOf({ messageId }, messages) }))
    // The schedule of one that was cancelled still calls, and nothing comes of it.
    .filter(({ message }) => message?.state !== 'skipped')
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
