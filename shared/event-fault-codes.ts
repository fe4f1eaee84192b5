/** What single events of a request are rejected for. */
export const eventFaultCodes = {
  invalid: 'The place does not hold what it should; the sentence says what that is.',
  unknown_type: 'There is no such event type; the sentence names the nearest.',
  unknown_sender: 'The account has no such sender, or several and the event names none.',
  occurred_in_future: 'It is to happen more than five minutes from now: an event is something that has happened.',
  event_too_large: 'The event is over 64 kB.',
  unreadable: 'What the mapping names there does not hold what it should; the sentence says what that is.',
} as const;

export type EventFaultCode = keyof typeof eventFaultCodes;
