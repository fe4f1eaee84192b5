interface Documented {
  /** The HTTP statuses that it comes with. */
  status: number | readonly number[];
  /** What it means. */
  meaning: string;
  /** What whoever gets it can do. */
  remedy: string;
}

/** Every `code` of a problem: the one place where they are told, and the type of what may be thrown. Read by no function's start but that of the API's reference. */
export const problemCodes = {
  not_json: {
    status: 400,
    meaning: 'The body is no JSON, or no UTF-8.',
    remedy: 'Send JSON as UTF-8.',
  },
  not_an_object: {
    status: 400,
    meaning: 'The body is JSON, and no object.',
    remedy: 'Send one event, or {"events": […]}.',
  },
  not_a_batch: { status: 400, meaning: '"events" is no list.', remedy: 'Send {"events": […]}.' },
  batch_empty: { status: 400, meaning: 'The batch holds no event.', remedy: 'Send 1 to 100 events.' },
  too_deep: {
    status: 400,
    meaning: 'The body is nested more deeply than anything that we know.',
    remedy: 'Send what the schema names: nothing of it nests twenty deep.',
  },
  events_rejected: {
    status: 400,
    meaning: 'None of the events could be accepted.',
    remedy: 'Mend each event where "rejected" says: its index, a JSON pointer into it, and a sentence.',
  },
  cursor_unknown: {
    status: 400,
    meaning: "The cursor is none, or another list's.",
    remedy: 'Begin without one, and send "next" of each answer as it is.',
  },
  idempotency_key_malformed: {
    status: 400,
    meaning: 'Idempotency-Key is no key.',
    remedy: 'Send 8 to 128 visible characters, such as a UUID, with or without quotes around them.',
  },
  signature_missing: {
    status: 401,
    meaning: 'The request is not signed.',
    remedy: 'Sign it by Standard Webhooks: webhook-id, webhook-timestamp (seconds) and webhook-signature.',
  },
  signature_wrong: {
    status: 401,
    meaning: 'No secret of ours makes this signature.',
    remedy: 'Sign "id.timestamp.body" over the body as sent, with the base64-decoded secret of the source.',
  },
  timestamp_old: {
    status: 401,
    meaning: 'The signature is right, and its timestamp more than five minutes from now.',
    remedy: 'Sign each try anew, and check the clock.',
  },
  payload_rejected: {
    status: 400,
    meaning: 'The payload could not be read; nothing of it was kept.',
    remedy: 'Mend each place in the payload that "rejected" names, or the mapping that reads it.',
  },
  device_rejected: {
    status: 400,
    meaning: 'What was sent is no device of a customer.',
    remedy: 'Mend every place that "faults" names.',
  },
  no_customer: {
    status: 400,
    meaning: 'None of what is given of the customer can be read.',
    remedy: 'Give an e-mail address, a phone number in international form, or your own id of the customer.',
  },
  token_refused: {
    status: 400,
    meaning: 'SNS takes no such token for the platform.',
    remedy: 'Send the token as the device was given it by Apple or Google, under its own platform.',
  },
  unknown_sender: {
    status: 400,
    meaning: 'The account has no such sender, or several and none is named.',
    remedy: 'Name one of those that the detail lists.',
  },
  token_missing: {
    status: 401,
    meaning: 'The source shows a token, and there is none.',
    remedy: 'Send it as "authorization: Bearer <token>".',
  },
  token_wrong: {
    status: 401,
    meaning: 'This is no token of the source.',
    remedy: 'Read it anew from the secret of the source.',
  },
  not_found: {
    status: 404,
    meaning: 'There is none, or none that you may see: both are answered alike.',
    remedy: 'Check the name, and that your group or scope sees the sender.',
  },
  call_taken: {
    status: 409,
    meaning: 'Somebody else has this call, or had it a moment ago.',
    remedy: 'Look at the list again, or ask for the next.',
  },
  call_needless: {
    status: 409,
    meaning: 'This call need not be made any more.',
    remedy: 'Ask for the next.',
  },
  not_held: {
    status: 409,
    meaning: 'Only a held message can be cancelled, and this one is not.',
    remedy: 'Read the order: its messages tell how they stand.',
  },
  not_ended: {
    status: 409,
    meaning: 'A message is said again when it has come to its end, and this one has not.',
    remedy: 'Wait, or cancel it if it is held.',
  },
  request_under_way: {
    status: 409,
    meaning: 'A request with this Idempotency-Key is under way.',
    remedy: 'Send the same again after the seconds in Retry-After: it gets the answer of the first.',
  },
  no_push_app: {
    status: 409,
    meaning: "The account's file names no application of SNS for this platform.",
    remedy: 'Make one in SNS, put its ARN into pushApps of the account file, and deploy.',
  },
  too_many_devices: {
    status: 409,
    meaning: 'The customer has ten devices already.',
    remedy: 'Take one back first, by DELETE.',
  },
  mapping_missing: {
    status: 409,
    meaning: 'Nobody has said how to read the payloads of this source.',
    remedy: 'Put a mapping into "sources" of the sender\'s settings, try it, and send the payload again.',
  },
  sender_missing: {
    status: 409,
    meaning: "The sender that the account's file names for this source is none.",
    remedy: 'Mend the account file, deploy, and send the payload again.',
  },
  changed_meanwhile: {
    status: 412,
    meaning: 'Somebody else changed it meanwhile; "version" and ETag tell what stands.',
    remedy: 'Read it, make your change there, and send it with the new If-Match.',
  },
  event_too_large: {
    status: 413,
    meaning: 'The event is over 64 kB.',
    remedy: 'Send photos and documents as links.',
  },
  device_too_large: { status: 413, meaning: 'The request is over 16 kB.', remedy: 'Send one device at a time.' },
  payload_too_large: { status: 413, meaning: 'The payload is over 1 MB.', remedy: 'Send less at a time.' },
  batch_too_large: { status: 413, meaning: 'The request is over 1 MB.', remedy: 'Send fewer events at a time.' },
  batch_too_long: { status: 413, meaning: 'More than a hundred events at once.', remedy: 'Send at most 100.' },
  faulty: {
    status: 422,
    meaning: 'What was sent can not be used; nothing was changed.',
    remedy: 'Mend every place that "faults" names, by JSON pointer and in a sentence.',
  },
  idempotency_key_reused: {
    status: 422,
    meaning: 'This Idempotency-Key came with another request before.',
    remedy: 'Make a new key for each thing that you want done, and keep it for the tries of that alone.',
  },
  too_many_requests: {
    status: 429,
    meaning: 'You ask more often than is good for the others.',
    remedy: 'Wait for the seconds in Retry-After, then go on more slowly.',
  },
  fault: {
    status: 500,
    meaning: 'Something went wrong on our side.',
    remedy: 'Try again. If it happens again, tell the operator the "id" of the answer: the log explains it.',
  },
  not_sent: {
    status: 502,
    meaning: 'The provider did not take the test message.',
    remedy: 'The detail has its answer; try again when that is mended.',
  },
  not_written: {
    status: 503,
    meaning: 'The table could not take every event now.',
    remedy: 'Send the same again after the seconds in Retry-After: what was written counts as a duplicate.',
  },
} as const satisfies Record<string, Documented>;

export type ProblemCode = keyof typeof problemCodes;
