import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import * as z from 'zod/mini';
import { askJson } from '../../../shared/ask-json.ts';
import type { ColleagueStore } from './colleague-store.ts';

/** What Lambda gives to every function; an endpoint where it is not AWS's own, as the SDK reads it. */
const surroundings = z.object({
  AWS_REGION: z.string(),
  AWS_ACCESS_KEY_ID: z.string(),
  AWS_SECRET_ACCESS_KEY: z.string(),
  AWS_SESSION_TOKEN: z.optional(z.string()),
  AWS_ENDPOINT_URL: z.optional(z.string()),
});

const user = z.object({ UserAttributes: z.array(z.object({ Name: z.string(), Value: z.optional(z.string()) })) });

/** Colleagues as Cognito has them, by its one call that is needed: a client of its own would cost more than all else here. */
export function cognitoColleagueStore(
  userPoolId: string,
  environment: Record<string, string | undefined>,
): ColleagueStore {
  const known = surroundings.parse(environment);
  const address = known.AWS_ENDPOINT_URL ?? `https://cognito-idp.${known.AWS_REGION}.amazonaws.com`;
  const signer = new SignatureV4({
    service: 'cognito-idp',
    region: known.AWS_REGION,
    credentials: {
      accessKeyId: known.AWS_ACCESS_KEY_ID,
      secretAccessKey: known.AWS_SECRET_ACCESS_KEY,
      ...(known.AWS_SESSION_TOKEN ? { sessionToken: known.AWS_SESSION_TOKEN } : {}),
    },
    sha256: Hash.bind(null, 'sha256'),
  });

  async function adminGetUser(username: string) {
    const { protocol, hostname, port, host } = new URL(address);
    const body = JSON.stringify({ UserPoolId: userPoolId, Username: username });
    const { headers } = await signer.sign({
      ...{ method: 'POST', protocol, hostname, path: '/', query: {}, body },
      ...(port ? { port: Number(port) } : {}),
      headers: {
        host,
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.AdminGetUser',
      },
    });
    return askJson(`${address}/`, { method: 'POST', headers, body });
  }

  return {
    async ownAddress(username) {
      const { status, body } = await adminGetUser(username);
      if (status !== 200) throw new Error(`Cognito answered ${status}.`);
      const { UserAttributes } = user.parse(body);
      const valueOf = (name: string) => UserAttributes.find(({ Name }) => Name === name)?.Value;
      return valueOf('email_verified') === 'true' ? valueOf('email') : undefined;
    },
  };
}
