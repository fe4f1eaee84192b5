import { type Call, jsonError, jsonOf, type Service } from './call.ts';

const functionOf = ({ path }: Call) => decodeURIComponent(path.split('/')[3] ?? '');

/** Lambda, as far as functions are called by one that does not wait. */
export function lambda(invoke: (functionArn: string, payload: unknown) => void): Service {
  return {
    asks: (call) => [{ action: 'lambda:InvokeFunction', resource: functionOf(call) }],
    refuse: (_, action) => jsonError(403, 'AccessDeniedException', `not authorized to perform ${action}`),
    answer(call) {
      if (call.headers['x-amz-invocation-type'] !== 'Event') {
        return Promise.resolve(
          jsonError(400, 'InvalidParameterValueException', 'The local stack calls asynchronously only.'),
        );
      }
      invoke(functionOf(call), jsonOf(call));
      return Promise.resolve({ status: 202, body: '' });
    },
  };
}
