import { accountId, region } from '../names.ts';
import { type Call, jsonError, type Service } from './call.ts';

const arnOf = ({ path }: Call): string => {
  const name = decodeURIComponent(/\/functions\/([^/]+)\/invocations/.exec(path)?.[1] ?? '').replace(/:\$LATEST$/, '');
  return name.startsWith('arn:') ? name : `arn:aws:lambda:${region}:${accountId}:function:${name}`;
};

/** Lambda's own API, as far as calls go that nobody waits for. */
export function lambda(call: (functionArn: string, payload: unknown) => void): Service {
  return {
    asks: (asked) => [{ action: 'lambda:InvokeFunction', resource: arnOf(asked) }],
    refuse: (_, action) => jsonError(403, 'AccessDeniedException', `not authorized to perform ${action}`),
    answer(asked) {
      if (asked.headers['x-amz-invocation-type'] !== 'Event') {
        return Promise.resolve(
          jsonError(400, 'InvalidParameterValueException', 'The local stack calls asynchronously.'),
        );
      }
      call(arnOf(asked), JSON.parse(asked.body.toString()) as unknown);
      return Promise.resolve({ status: 202, body: '' });
    },
  };
}
