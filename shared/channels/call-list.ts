import type { CallStore } from '../calls/call-store.ts';
import { isInfrastructureFault } from '../infrastructure-fault.ts';
import { log, traceOf } from '../log.ts';
import type { Channel, OutgoingCall } from './channel.ts';

/** Calls go onto the sender's list, where colleagues find them. Put there twice, a call stands there once. */
export const callList = (calls: Pick<CallStore, 'add'>): Channel<OutgoingCall> => ({
  async send({ call }) {
    try {
      await calls.add(call);
      return { kind: 'accepted', providerId: call.id };
    } catch (error) {
      if (!isInfrastructureFault(error)) throw error;
      log.error('call_not_added', { callId: call.id, ...traceOf(error) });
      return { kind: 'busy', code: 'table_busy' };
    }
  },
});
