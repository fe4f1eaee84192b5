import { accountId, region } from '../names.ts';
import { json, jsonError, jsonOf, operationOf, type Service } from './call.ts';

/** Cognito's own API: every colleague has an address, and it is theirs. */
export function cognito(): Service {
  return {
    asks: (call) => [
      {
        action: `cognito-idp:${operationOf(call)}`,
        resource: `arn:aws:cognito-idp:${region}:${accountId}:userpool/${String(jsonOf(call).UserPoolId)}`,
      },
    ],
    refuse: (_, action) => jsonError(400, 'AccessDeniedException', `not authorized to perform ${action}`),
    answer(call) {
      if (operationOf(call) !== 'AdminGetUser') {
        return Promise.resolve(jsonError(400, 'InvalidAction', 'The local stack has AdminGetUser only.'));
      }
      const { Username } = jsonOf(call);
      const attributes = { email: `${String(Username)}@colleagues.example`, email_verified: 'true' };
      const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
      return Promise.resolve(json({ Username, Enabled: true, UserStatus: 'CONFIRMED', UserAttributes }));
    },
  };
}
