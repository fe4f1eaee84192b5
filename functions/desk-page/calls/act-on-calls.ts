import { faultsIn } from '../../desk/problems.ts';
import type { Act } from '../act.ts';
import type { Look, PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { type CallsDependencies, type CallsNotice, callPath, showCalls } from './calls-page.ts';
import { tellOutcome } from './outcomes.ts';

const backTo = ({ sender }: PageRequest, done: CallsNotice) => ({
  goTo: withQuery(paths.calls, { sender: sender.id, done }),
});

const named = ({ form }: PageRequest) => ({
  parameters: { callId: form.get('call') ?? '' },
  query: { order: form.get('order') ?? '' },
});

interface Taken {
  call: { id: string; orderId: string } | null;
}

/** `POST /desk/calls/take`: a call, or without one the best there is, is this colleague's for a while. */
export const takeCall =
  ({ act }: { act: Act }): Look =>
  async (request) => {
    const taken = request.form.has('call')
      ? await act('POST /calls/{callId}/claim', request, named(request))
      : await act('POST /calls/next', request, {});
    const { call } = taken as Taken;
    return call ? { goTo: callPath({ ...call, senderId: request.sender.id }) } : backTo(request, 'none');
  };

/** `POST /desk/calls/release`: it is anybody's again. */
export const releaseCall =
  ({ act }: { act: Act }): Look =>
  async (request) => {
    await act('POST /calls/{callId}/release', request, named(request));
    return backTo(request, 'released');
  };

/** `POST /desk/calls/outcome`: how a call went, in one press; then who comes next. What is wrong with a time is said beside it. */
export const tellHowItWent =
  ({ act, ...dependencies }: CallsDependencies & { act: Act }): Look =>
  async (request) => {
    const { form } = request;
    try {
      await tellOutcome(act, request);
      return backTo(request, 'told');
    } catch (error) {
      const [fault] = faultsIn(error) ?? [];
      if (!fault) throw error;
      const typed = { note: form.get('note') ?? '', next: form.get('next') ?? '', fault: fault.detail };
      return showCalls(request, form, dependencies, typed);
    }
  };
