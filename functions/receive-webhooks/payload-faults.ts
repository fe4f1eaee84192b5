import type * as z from 'zod/mini';
import { jsonPointer } from '../../shared/json-pointer.ts';
import type { Fault } from '../../shared/orders/parse-event.ts';

/** Where a payload is not as its vendor's are, by JSON pointer into it. */
export const payloadFaults = ({ issues }: z.core.$ZodError): { faults: [Fault, ...Fault[]] } => ({
  faults: issues
    .slice(0, 20)
    .map(({ path, message }) => ({ code: 'invalid', path: jsonPointer(path), detail: message })) as [Fault, ...Fault[]],
});
