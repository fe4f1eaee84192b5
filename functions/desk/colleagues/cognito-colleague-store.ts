import * as z from 'zod/mini';
import { signedCaller } from '../../../shared/signed-caller.ts';
import type { ColleagueStore } from './colleague-store.ts';

const user = z.object({ UserAttributes: z.array(z.object({ Name: z.string(), Value: z.optional(z.string()) })) });

/** Colleagues as Cognito has them. */
export function cognitoColleagueStore(
  userPoolId: string,
  environment: Record<string, string | undefined>,
): ColleagueStore {
  const call = signedCaller('cognito-idp', environment);
  return {
    async ownAddress(username) {
      const { status, body } = await call({
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'AWSCognitoIdentityProviderService.AdminGetUser',
        },
        body: JSON.stringify({ UserPoolId: userPoolId, Username: username }),
      });
      if (status !== 200) throw new Error(`Cognito answered ${status}.`);
      const { UserAttributes } = user.parse(body);
      const valueOf = (name: string) => UserAttributes.find(({ Name }) => Name === name)?.Value;
      return valueOf('email_verified') === 'true' ? valueOf('email') : undefined;
    },
  };
}
